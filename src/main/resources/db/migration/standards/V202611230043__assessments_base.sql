-- "We meet this standard", said by a producer. Producers belong to a higher tier and are held by id.
CREATE TABLE declaration (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  producer_id BIGINT NOT NULL,
  standard_id BIGINT NOT NULL REFERENCES standard (id),
  declared_by BIGINT NOT NULL REFERENCES person (id),
  valid_from DATE NOT NULL,
  valid_until DATE NULL,
  UNIQUE KEY declaration_of (producer_id, standard_id, valid_from),
  KEY declaration_on (standard_id, producer_id),
  CHECK (valid_until IS NULL OR valid_until >= valid_from)
);

-- who may not offer now, and by which decision; recomputed by ApplyGate
CREATE TABLE standard_exclusion (
  producer_id BIGINT NOT NULL,
  standard_version_id BIGINT NOT NULL REFERENCES standard_version (id),
  decision_id BIGINT NOT NULL REFERENCES decision (id),
  since DATE NOT NULL,
  PRIMARY KEY (producer_id, standard_version_id)
);

INSERT INTO job (kind, work_key, due_at) VALUES ('recheck-gate', 'nightly', '2000-01-01 00:00:00');
