CREATE TABLE body (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(120) NOT NULL UNIQUE,
  kind VARCHAR(20) NOT NULL,
  CHECK (kind IN ('ASSEMBLY', 'SPEAKERS_CIRCLE', 'BOARD', 'WORKING_GROUP'))
);

CREATE TABLE chamber (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  body_id BIGINT NOT NULL REFERENCES body (id),
  name VARCHAR(120) NOT NULL,
  seats INT NOT NULL,
  UNIQUE (body_id, name),
  UNIQUE (body_id, id),
  CHECK (seats > 0)
);

-- a seat in a body for a time; until_date is its last day
CREATE TABLE mandate (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  body_id BIGINT NOT NULL REFERENCES body (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  chamber_id BIGINT NULL,
  office VARCHAR(20) NULL,
  from_date DATE NOT NULL,
  until_date DATE NULL,
  UNIQUE (body_id, person_id, from_date),
  KEY mandate_of (person_id),
  FOREIGN KEY (body_id, chamber_id) REFERENCES chamber (body_id, id),
  CHECK (office IN ('CHAIR', 'SECRETARY', 'TREASURER')),
  CHECK (until_date >= from_date)
);

-- what the statutes say, as dated versions that are never edited; source names the section
CREATE TABLE statute_profile (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  body_id BIGINT NOT NULL REFERENCES body (id),
  valid_from DATE NOT NULL,
  notice_days INT NOT NULL,
  late_items BOOLEAN NOT NULL,
  seconders INT NOT NULL,
  quorum_numerator INT NOT NULL,
  quorum_denominator INT NOT NULL,
  quorum_comparison CHAR(2) NOT NULL,
  majority_base VARCHAR(10) NOT NULL,
  majority_numerator INT NOT NULL,
  majority_denominator INT NOT NULL,
  majority_comparison CHAR(2) NOT NULL,
  source VARCHAR(120) NOT NULL,
  UNIQUE (body_id, valid_from),
  CHECK (notice_days >= 0 AND seconders >= 0),
  CHECK (quorum_denominator > 0 AND quorum_numerator BETWEEN 0 AND quorum_denominator),
  CHECK (majority_denominator > 0 AND majority_numerator BETWEEN 0 AND majority_denominator),
  CHECK (quorum_comparison IN ('GE', 'GT')),
  CHECK (majority_comparison IN ('GE', 'GT')),
  CHECK (majority_base IN ('YES_NO', 'CAST', 'PRESENT', 'MEMBERS'))
);
