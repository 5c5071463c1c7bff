-- What is put to a vote besides motions: elections of persons, and choices by systemic consensing. Frozen once a ballot opens.
CREATE TABLE poll (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  body_id BIGINT NOT NULL REFERENCES body (id),
  -- null: voted on without a meeting
  agenda_item_id BIGINT NULL REFERENCES agenda_item (id),
  kind VARCHAR(10) NOT NULL,
  title VARCHAR(200) NOT NULL,
  text TEXT NOT NULL,
  method VARCHAR(20) NOT NULL,
  seats INT NOT NULL,
  office VARCHAR(20) NULL,
  planned_by BIGINT NOT NULL REFERENCES person (id),
  planned_at DATETIME(6) NOT NULL,
  opened_at DATETIME(6) NULL,
  UNIQUE (agenda_item_id),
  KEY poll_of_body (body_id, id),
  CHECK (kind IN ('ELECTION', 'CONSENSING')),
  CHECK (method IN ('APPROVAL', 'SCORE', 'IRV', 'STV_SCOTTISH', 'SCHULZE', 'CONSENSING')),
  CHECK ((kind = 'CONSENSING') = (method = 'CONSENSING')),
  CHECK (title <> ''),
  CHECK (seats BETWEEN 1 AND 40),
  CHECK (method NOT IN ('IRV', 'CONSENSING') OR seats = 1),
  CHECK (office IN ('CHAIR', 'SECRETARY', 'TREASURER')),
  CHECK (office IS NULL OR (kind = 'ELECTION' AND seats = 1)),
  CHECK (opened_at >= planned_at)
);

-- a candidate (with person_id; stands once accepted) or an option; the passive option says that all stays as it is
CREATE TABLE poll_option (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  poll_id BIGINT NOT NULL REFERENCES poll (id),
  position INT NOT NULL,
  label VARCHAR(200) NOT NULL,
  statement VARCHAR(2000) NOT NULL DEFAULT '',
  person_id BIGINT NULL REFERENCES person (id),
  chamber_id BIGINT NULL REFERENCES chamber (id),
  passive BOOLEAN NOT NULL DEFAULT FALSE,
  proposed_by BIGINT NOT NULL REFERENCES person (id),
  proposed_at DATETIME(6) NOT NULL,
  accepted_at DATETIME(6) NULL,
  declined_at DATETIME(6) NULL,
  passive_of BIGINT AS (IF(passive, poll_id, NULL)) VIRTUAL,
  UNIQUE (poll_id, position),
  UNIQUE (poll_id, label),
  UNIQUE (poll_id, person_id),
  UNIQUE (passive_of),
  CHECK (position > 0),
  CHECK (label <> ''),
  CHECK (NOT passive OR person_id IS NULL),
  CHECK (person_id IS NOT NULL OR (accepted_at IS NULL AND declined_at IS NULL AND chamber_id IS NULL)),
  CHECK (accepted_at IS NULL OR declined_at IS NULL)
);

DELIMITER //
CREATE TRIGGER poll_option_added BEFORE INSERT ON poll_option FOR EACH ROW
  IF EXISTS (SELECT 1 FROM poll WHERE id = NEW.poll_id AND opened_at IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The poll was opened: its options are fixed';
  END IF//
CREATE TRIGGER poll_option_changed BEFORE UPDATE ON poll_option FOR EACH ROW
  IF EXISTS (SELECT 1 FROM poll WHERE id = OLD.poll_id AND opened_at IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The poll was opened: its options are fixed';
  END IF//
CREATE TRIGGER poll_option_removed BEFORE DELETE ON poll_option FOR EACH ROW
  IF OLD.passive OR EXISTS (SELECT 1 FROM poll WHERE id = OLD.poll_id AND opened_at IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The poll was opened, or this is its passive option';
  END IF//
DELIMITER ;
