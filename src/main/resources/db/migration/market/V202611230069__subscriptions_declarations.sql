-- what a person declared through the functions of BGB 312k (cancel) and 356a (withdraw); kept as it was said, never changed
CREATE TABLE contract_declaration (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  kind VARCHAR(10) NOT NULL,
  name VARCHAR(120) NOT NULL,
  email VARCHAR(254) NOT NULL,
  contract VARCHAR(200) NOT NULL,
  for_cause BOOLEAN NOT NULL DEFAULT FALSE,
  reason VARCHAR(1000) NOT NULL DEFAULT '',
  -- null means the earliest possible day
  wished_end DATE NULL,
  language CHAR(2) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  -- the secret in the address of the sender's own copy
  copy_key CHAR(32) CHARACTER SET ascii NOT NULL UNIQUE,
  subscription_id BIGINT NULL REFERENCES subscription (id),
  ends_on DATE NULL,
  CHECK (kind IN ('CANCEL', 'WITHDRAW'))
);

-- a declaration that nobody could attribute by itself waits for the team; this row says who dealt with it
CREATE TABLE declaration_handling (
  declaration_id BIGINT PRIMARY KEY REFERENCES contract_declaration (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  at DATETIME(6) NOT NULL
);
