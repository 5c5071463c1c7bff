-- text, rule and roll are frozen when a ballot opens, counts and derivation when it closes
CREATE TABLE ballot (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  body_id BIGINT NOT NULL REFERENCES body (id),
  meeting_id BIGINT NOT NULL REFERENCES meeting (id),
  agenda_item_id BIGINT NOT NULL REFERENCES agenda_item (id),
  motion_id BIGINT NOT NULL REFERENCES motion (id),
  title VARCHAR(200) NOT NULL,
  wording MEDIUMTEXT NOT NULL,
  majority_base VARCHAR(10) NOT NULL,
  majority_numerator INT NOT NULL,
  majority_denominator INT NOT NULL,
  majority_comparison CHAR(2) NOT NULL,
  majority_source VARCHAR(120) NOT NULL,
  members INT NOT NULL,
  roll INT NOT NULL,
  quorum_de VARCHAR(400) NOT NULL,
  quorum_en VARCHAR(400) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  opened_by BIGINT NOT NULL REFERENCES person (id),
  closed_at DATETIME(6) NULL,
  closed_by BIGINT NULL REFERENCES person (id),
  yes_count INT NULL,
  no_count INT NULL,
  abstain_count INT NULL,
  outcome VARCHAR(10) NULL,
  result_de VARCHAR(400) NULL,
  result_en VARCHAR(400) NULL,
  -- one open ballot in a meeting
  open_in_meeting BIGINT AS (IF(closed_at IS NULL, meeting_id, NULL)) VIRTUAL,
  UNIQUE (open_in_meeting),
  KEY ballot_of_motion (motion_id),
  CHECK (majority_base IN ('YES_NO', 'CAST', 'PRESENT', 'MEMBERS')),
  CHECK (majority_comparison IN ('GE', 'GT')),
  CHECK (majority_denominator > 0 AND majority_numerator BETWEEN 0 AND majority_denominator),
  CHECK (roll > 0 AND roll <= members),
  CHECK (outcome IN ('ACCEPTED', 'REJECTED')),
  CHECK (closed_at >= opened_at),
  CHECK (closed_at IS NULL OR (closed_by IS NOT NULL AND outcome IS NOT NULL AND result_de IS NOT NULL AND result_en IS NOT NULL
         AND yes_count >= 0 AND no_count >= 0 AND abstain_count >= 0 AND yes_count + no_count + abstain_count <= roll))
);

-- the frozen roll
CREATE TABLE electorate (
  ballot_id BIGINT NOT NULL REFERENCES ballot (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  PRIMARY KEY (ballot_id, person_id)
);

-- open votes: one for each person on the roll, for ever
CREATE TABLE vote (
  ballot_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  choice VARCHAR(10) NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (ballot_id, person_id),
  FOREIGN KEY (ballot_id, person_id) REFERENCES electorate (ballot_id, person_id),
  CHECK (choice IN ('YES', 'NO', 'ABSTAIN'))
);
