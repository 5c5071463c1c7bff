-- a member who cannot come is represented in one meeting by another member; live until it is revoked or the member arrives.
-- document names the paper that chair or secretary saw; null where the member gave it online
CREATE TABLE proxy (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  meeting_id BIGINT NOT NULL REFERENCES meeting (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  holder_id BIGINT NOT NULL REFERENCES person (id),
  document VARCHAR(200) NULL,
  recorded_by BIGINT NOT NULL REFERENCES person (id),
  at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6) NULL,
  revoked_by BIGINT NULL REFERENCES person (id),
  -- nobody is represented twice
  live_person BIGINT AS (IF(revoked_at IS NULL, person_id, NULL)) VIRTUAL,
  UNIQUE (meeting_id, live_person),
  KEY proxy_of_holder (meeting_id, holder_id),
  CHECK (person_id <> holder_id),
  CHECK (recorded_by = person_id OR document IS NOT NULL),
  CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
  CHECK (revoked_at >= at)
);
