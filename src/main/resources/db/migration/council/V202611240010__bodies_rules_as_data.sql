-- a body's rules as dated data; every row of a version stays as it was entered, a change is another version
ALTER TABLE mandate
  ADD COLUMN weight DECIMAL(9,3) NOT NULL DEFAULT 1,
  ADD CONSTRAINT mandate_weighs_something CHECK (weight > 0);

-- quorum_of: a share of the own members, or of those of quorum_body_id. circular: ALL_AGREE is BGB s. 32 (3).
-- election_source: the section that names lot or run-off, null: the same as source
ALTER TABLE statute_profile
  ADD COLUMN quorum_of VARCHAR(10) NOT NULL DEFAULT 'MEMBERS',
  ADD COLUMN quorum_body_id BIGINT NULL REFERENCES body (id),
  ADD COLUMN proxies_most INT NOT NULL DEFAULT 0,
  ADD COLUMN circular VARCHAR(12) NOT NULL DEFAULT 'ALL_AGREE',
  ADD COLUMN votes_changeable BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN election_tie VARCHAR(10) NOT NULL DEFAULT 'LOT',
  ADD COLUMN election_source VARCHAR(120) NULL,
  ADD COLUMN entered_by BIGINT NULL REFERENCES person (id),
  ADD COLUMN entered_at DATETIME(6) NULL,
  ADD CONSTRAINT statute_quorum_of CHECK (quorum_of IN ('MEMBERS', 'BODY') AND (quorum_of = 'BODY') = (quorum_body_id IS NOT NULL)),
  ADD CONSTRAINT statute_proxies CHECK (proxies_most >= 0),
  ADD CONSTRAINT statute_circular CHECK (circular IN ('NO', 'ALL_AGREE', 'MAJORITY')),
  ADD CONSTRAINT statute_election_tie CHECK (election_tie IN ('LOT', 'RUN_OFF')),
  ADD CONSTRAINT statute_entered CHECK ((entered_by IS NULL) = (entered_at IS NULL));

-- what a vote of this purpose must reach: all its conditions, and the turnout where there is one
CREATE TABLE statute_rule (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  statute_profile_id BIGINT NOT NULL REFERENCES statute_profile (id),
  purpose VARCHAR(10) NOT NULL,
  tie VARCHAR(10) NOT NULL,
  turnout_numerator INT NULL,
  turnout_denominator INT NULL,
  turnout_comparison CHAR(2) NULL,
  source VARCHAR(120) NOT NULL,
  UNIQUE (statute_profile_id, purpose),
  CONSTRAINT rule_purpose CHECK (purpose IN ('MOTION', 'STATUTES')),
  CONSTRAINT rule_tie CHECK (tie IN ('REJECTED', 'CHAIR', 'LOT')),
  CONSTRAINT rule_turnout CHECK ((turnout_numerator IS NULL) = (turnout_denominator IS NULL) AND (turnout_numerator IS NULL) = (turnout_comparison IS NULL)
         AND (turnout_numerator IS NULL OR turnout_denominator > 0 AND turnout_numerator BETWEEN 0 AND turnout_denominator AND turnout_comparison IN ('GE', 'GT')))
);

-- chamber_id null: a condition on the whole count
CREATE TABLE statute_condition (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  statute_rule_id BIGINT NOT NULL REFERENCES statute_rule (id),
  chamber_id BIGINT NULL REFERENCES chamber (id),
  position INT NOT NULL,
  base VARCHAR(16) NOT NULL,
  numerator INT NOT NULL,
  denominator INT NOT NULL,
  comparison CHAR(2) NOT NULL,
  UNIQUE (statute_rule_id, position),
  CONSTRAINT condition_base CHECK (base IN ('YES_NO', 'YES_NO_ABSTAIN', 'CAST', 'PRESENT', 'MEMBERS', 'ENTITLED')),
  CONSTRAINT condition_share CHECK (denominator > 0 AND numerator BETWEEN 0 AND denominator AND comparison IN ('GE', 'GT'))
);

-- the least seats of a chamber in an election
CREATE TABLE statute_quota (
  statute_profile_id BIGINT NOT NULL REFERENCES statute_profile (id),
  chamber_id BIGINT NOT NULL REFERENCES chamber (id),
  seats INT NOT NULL,
  PRIMARY KEY (statute_profile_id, chamber_id),
  CONSTRAINT quota_seats CHECK (seats > 0)
);
