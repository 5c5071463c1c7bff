-- the roll knows weight, chamber, who holds a proxy, and who was given a paper ballot instead
ALTER TABLE electorate
  ADD COLUMN weight DECIMAL(9,3) NOT NULL DEFAULT 1,
  ADD COLUMN chamber_id BIGINT NULL REFERENCES chamber (id),
  ADD COLUMN holder_id BIGINT NULL REFERENCES person (id),
  ADD COLUMN paper_by BIGINT NULL REFERENCES person (id),
  ADD CONSTRAINT weight_is_positive CHECK (weight > 0);

UPDATE electorate e JOIN ballot b ON b.id = e.ballot_id
JOIN mandate m ON m.body_id = b.body_id AND m.person_id = e.person_id AND m.from_date <= DATE(b.opened_at) AND (m.until_date IS NULL OR m.until_date >= DATE(b.opened_at))
SET e.chamber_id = m.chamber_id;

-- the open box: marks in the ballot's text form; a reason belongs to an objection
ALTER TABLE vote
  DROP CONSTRAINT CONSTRAINT_1,
  CHANGE COLUMN choice marks VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ADD COLUMN reason VARCHAR(2000) NULL,
  ADD COLUMN cast_by BIGINT NULL;
UPDATE vote SET cast_by = person_id;
ALTER TABLE vote
  MODIFY cast_by BIGINT NOT NULL,
  ADD FOREIGN KEY (cast_by) REFERENCES person (id);

-- how a meeting met an objection: the objector says so
CREATE TABLE integration (
  ballot_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  how VARCHAR(2000) NOT NULL,
  integrated_by BIGINT NOT NULL REFERENCES person (id),
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (ballot_id, person_id),
  FOREIGN KEY (ballot_id, person_id) REFERENCES vote (ballot_id, person_id)
);

-- the sealed box while it is open: who voted, and beside it, under random ids and encrypted, what was voted (ADR 0012)
CREATE TABLE turnout (
  ballot_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  PRIMARY KEY (ballot_id, person_id),
  FOREIGN KEY (ballot_id, person_id) REFERENCES electorate (ballot_id, person_id)
);

CREATE TABLE sealed_ballot (
  id BINARY(16) PRIMARY KEY,
  ballot_id BIGINT NOT NULL REFERENCES ballot (id),
  content VARBINARY(700) NOT NULL,
  CHECK (OCTET_LENGTH(content) = 668)
);

-- what was in the sealed box, once it is closed: by random receipt, without name, time or order
CREATE TABLE published_ballot (
  ballot_id BIGINT NOT NULL REFERENCES ballot (id),
  receipt CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  chamber_id BIGINT NULL REFERENCES chamber (id),
  marks VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (ballot_id, receipt)
);
