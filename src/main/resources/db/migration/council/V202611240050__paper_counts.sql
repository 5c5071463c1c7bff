-- two persons count the papers, each alone. A count is never changed: if the two differ, both are set aside and counted again
CREATE TABLE paper_count (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  ballot_id BIGINT NOT NULL REFERENCES ballot (id),
  entered_by BIGINT NOT NULL REFERENCES person (id),
  entered_at DATETIME(6) NOT NULL,
  set_aside_at DATETIME(6) NULL,
  -- nobody counts twice in one round
  live_person BIGINT AS (IF(set_aside_at IS NULL, entered_by, NULL)) VIRTUAL,
  UNIQUE (ballot_id, live_person),
  CHECK (set_aside_at >= entered_at)
);

-- chamber_id 0 stands for no chamber
CREATE TABLE paper_count_line (
  paper_count_id BIGINT NOT NULL REFERENCES paper_count (id),
  chamber_id BIGINT NOT NULL,
  yes_count INT NOT NULL,
  no_count INT NOT NULL,
  abstain_count INT NOT NULL,
  invalid_count INT NOT NULL,
  PRIMARY KEY (paper_count_id, chamber_id),
  CHECK (yes_count >= 0 AND no_count >= 0 AND abstain_count >= 0 AND invalid_count >= 0)
);
