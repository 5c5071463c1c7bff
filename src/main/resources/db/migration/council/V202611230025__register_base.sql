-- The register of decisions. A decision is never edited, only superseded by another.
CREATE TABLE decision_counter (
  year SMALLINT PRIMARY KEY,
  last_no INT NOT NULL,
  CHECK (last_no > 0)
);

CREATE TABLE decision (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  number VARCHAR(12) NOT NULL UNIQUE,
  body_id BIGINT NOT NULL REFERENCES body (id),
  motion_id BIGINT NULL,
  ballot_id BIGINT NULL,
  title VARCHAR(200) NOT NULL,
  wording TEXT NOT NULL,
  reasons TEXT NOT NULL,
  decided_on DATE NOT NULL,
  yes_count INT NOT NULL,
  no_count INT NOT NULL,
  abstain_count INT NOT NULL,
  result_de VARCHAR(1000) NOT NULL,
  result_en VARCHAR(1000) NOT NULL,
  matter_code VARCHAR(60) CHARACTER SET ascii NOT NULL,
  proposal TEXT NOT NULL,
  effective_on DATE NOT NULL,
  UNIQUE KEY decision_of_motion (motion_id),
  UNIQUE KEY decision_of_ballot (ballot_id),
  KEY decision_newest (decided_on, id),
  CHECK (number REGEXP '^[0-9]{4}-[0-9]{3,}$'),
  CHECK (yes_count >= 0 AND no_count >= 0 AND abstain_count >= 0),
  CHECK (JSON_VALID(proposal))
);

-- what a decision changes, and whether it has. A job enacts it on its day, exactly once.
CREATE TABLE effect (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  decision_id BIGINT NOT NULL UNIQUE REFERENCES decision (id),
  matter_code VARCHAR(60) CHARACTER SET ascii NOT NULL,
  proposal TEXT NOT NULL,
  effective_on DATE NOT NULL,
  state VARCHAR(10) NOT NULL,
  enacted_at DATETIME(6) NULL,
  failure VARCHAR(400) NULL,
  CHECK (state IN ('PENDING', 'ENACTED', 'FAILED')),
  CHECK ((state = 'ENACTED') = (enacted_at IS NOT NULL)),
  CHECK ((state = 'FAILED') = (failure IS NOT NULL)),
  CHECK (JSON_VALID(proposal))
);

-- what a plain resolution asks of somebody
CREATE TABLE task (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  decision_id BIGINT NOT NULL UNIQUE REFERENCES decision (id),
  what VARCHAR(500) NOT NULL,
  person_name VARCHAR(120) NOT NULL,
  due_on DATE NOT NULL
);
