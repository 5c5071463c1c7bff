-- Somebody says that this address is theirs. Only the link in the mail makes a person of it, with exactly what was
-- entered together with that link: whoever signs up with a stranger's address gets nothing.
CREATE TABLE sign_up (
  token_hash CHAR(64) CHARACTER SET ascii PRIMARY KEY,
  email VARCHAR(254) NOT NULL,
  name VARCHAR(120) NOT NULL,
  password_hash VARCHAR(200) NOT NULL,
  language CHAR(2) NOT NULL,
  next_url VARCHAR(500) NOT NULL,
  terms_accepted_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  CHECK (language IN ('de', 'en')),
  CHECK (email = LOWER(email))
);
