-- a meeting's life is told by its dates: planned, called, opened, closed; the statutes are frozen when it is called
CREATE TABLE meeting (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  body_id BIGINT NOT NULL REFERENCES body (id),
  statute_profile_id BIGINT NOT NULL REFERENCES statute_profile (id),
  title VARCHAR(160) NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  place VARCHAR(200) NOT NULL,
  planned_by BIGINT NOT NULL REFERENCES person (id),
  called_at DATETIME(6) NULL,
  called_by BIGINT NULL REFERENCES person (id),
  opened_at DATETIME(6) NULL,
  opened_by BIGINT NULL REFERENCES person (id),
  closed_at DATETIME(6) NULL,
  closed_by BIGINT NULL REFERENCES person (id),
  version INT NOT NULL DEFAULT 0,
  KEY meeting_by_start (starts_at),
  CHECK ((called_at IS NULL) = (called_by IS NULL)),
  CHECK ((opened_at IS NULL) = (opened_by IS NULL)),
  CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
  CHECK (opened_at IS NULL OR called_at IS NOT NULL),
  CHECK (closed_at IS NULL OR closed_at >= opened_at)
);

-- the item called up last and not yet done is the one that is dealt with now
CREATE TABLE agenda_item (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  meeting_id BIGINT NOT NULL REFERENCES meeting (id),
  position INT NOT NULL,
  title VARCHAR(200) NOT NULL,
  motion_id BIGINT NULL REFERENCES motion (id),
  added_at DATETIME(6) NOT NULL,
  added_by BIGINT NOT NULL REFERENCES person (id),
  called_up_at DATETIME(6) NULL,
  UNIQUE (meeting_id, motion_id),
  KEY agenda_item_order (meeting_id, position),
  KEY agenda_item_of_motion (motion_id)
);

CREATE TABLE attendance (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  meeting_id BIGINT NOT NULL REFERENCES meeting (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  arrived_at DATETIME(6) NOT NULL,
  left_at DATETIME(6) NULL,
  recorded_by BIGINT NOT NULL REFERENCES person (id),
  -- nobody is present twice
  present_person BIGINT AS (IF(left_at IS NULL, person_id, NULL)) VIRTUAL,
  UNIQUE (meeting_id, present_person),
  CHECK (left_at >= arrived_at)
);

-- who is affected personally takes no part in the item: neither on its roll nor in its quorum (BGB s. 34)
CREATE TABLE recusal (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  agenda_item_id BIGINT NOT NULL REFERENCES agenda_item (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  reason VARCHAR(400) NOT NULL,
  declared_by BIGINT NOT NULL REFERENCES person (id),
  declared_at DATETIME(6) NOT NULL,
  UNIQUE (agenda_item_id, person_id)
);
