-- who is affected personally stays off the roll of a circular vote (BGB s. 34); declared before it opens
CREATE TABLE circular_recusal (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  motion_id BIGINT NOT NULL REFERENCES motion (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  reason VARCHAR(400) NOT NULL,
  declared_by BIGINT NOT NULL REFERENCES person (id),
  declared_at DATETIME(6) NOT NULL,
  UNIQUE (motion_id, person_id)
);
