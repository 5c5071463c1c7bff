-- A motion on its way from the first draft to the vote. Its life is in motion_step, its former wordings in motion_version.
CREATE TABLE motion (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  body_id BIGINT NOT NULL REFERENCES body (id),
  title VARCHAR(200) NOT NULL,
  summary VARCHAR(600) NOT NULL,
  wording TEXT NOT NULL,
  reasons TEXT NOT NULL,
  matter_code VARCHAR(60) CHARACTER SET ascii NOT NULL,
  proposal TEXT NOT NULL,
  effective_on DATE NULL,
  created_by BIGINT NOT NULL REFERENCES person (id),
  created_at DATETIME(6) NOT NULL,
  state VARCHAR(12) NOT NULL,
  version_no INT NOT NULL,
  KEY motion_of_body (body_id, state, id),
  KEY motion_of_author (created_by),
  CHECK (state IN ('DRAFT', 'SUBMITTED', 'SECONDED', 'ON_AGENDA', 'DEBATED', 'ADOPTED', 'REJECTED', 'WITHDRAWN')),
  CHECK (state IN ('DRAFT', 'WITHDRAWN') OR effective_on IS NOT NULL),
  CHECK (title <> ''),
  CHECK (version_no > 0),
  CHECK (JSON_VALID(proposal))
);

-- person_id is null where the application itself moved the motion
CREATE TABLE motion_step (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  motion_id BIGINT NOT NULL REFERENCES motion (id),
  state VARCHAR(12) NOT NULL,
  person_id BIGINT NULL REFERENCES person (id),
  reason VARCHAR(1000) NULL,
  meeting_id BIGINT NULL,
  at DATETIME(6) NOT NULL,
  KEY motion_step_of (motion_id, id)
);

CREATE TABLE motion_support (
  motion_id BIGINT NOT NULL REFERENCES motion (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (motion_id, person_id)
);

CREATE TABLE motion_version (
  motion_id BIGINT NOT NULL REFERENCES motion (id),
  version_no INT NOT NULL,
  title VARCHAR(200) NOT NULL,
  summary VARCHAR(600) NOT NULL,
  wording TEXT NOT NULL,
  reasons TEXT NOT NULL,
  matter_code VARCHAR(60) CHARACTER SET ascii NOT NULL,
  proposal TEXT NOT NULL,
  effective_on DATE NULL,
  saved_by BIGINT NOT NULL REFERENCES person (id),
  saved_at DATETIME(6) NOT NULL,
  PRIMARY KEY (motion_id, version_no)
);
