CREATE TABLE person (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  email VARCHAR(254) NOT NULL UNIQUE,
  name VARCHAR(120) NOT NULL,
  password_hash VARCHAR(200) NULL,
  language CHAR(2) NOT NULL DEFAULT 'de',
  created_at DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6) NULL,
  CHECK (language IN ('de', 'en')),
  CHECK (email = LOWER(email))
);

-- links in mails: to confirm an address, to set a new password. Only the hash is kept.
CREATE TABLE email_token (
  token_hash CHAR(64) CHARACTER SET ascii PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES person (id),
  purpose VARCHAR(20) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  CHECK (purpose IN ('CONFIRM', 'RESET'))
);

CREATE TABLE login_session (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  token_hash CHAR(64) CHARACTER SET ascii NOT NULL UNIQUE,
  person_id BIGINT NOT NULL REFERENCES person (id),
  created_at DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  device VARCHAR(200) NOT NULL,
  KEY login_session_of (person_id)
);

-- who may what where. The scope is a body, household, producer or pickup point, by the role; 0 for roles without.
CREATE TABLE role_grant (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES person (id),
  role VARCHAR(20) NOT NULL,
  scope_id BIGINT NOT NULL DEFAULT 0,
  granted_by BIGINT NULL REFERENCES person (id),
  granted_at DATETIME(6) NOT NULL,
  UNIQUE (person_id, role, scope_id),
  CHECK (role IN ('HOUSEHOLD', 'COUNCIL_MEMBER', 'CHAIR', 'SECRETARY', 'PRODUCER', 'TEAM', 'HOST', 'TREASURER', 'ADMIN'))
);

CREATE TABLE household (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(120) NOT NULL,
  created_at DATETIME(6) NOT NULL
);
