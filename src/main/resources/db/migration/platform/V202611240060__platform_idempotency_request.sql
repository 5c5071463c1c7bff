-- A key belongs to one request: the hash of method, address and body. Answers that are long or hold a secret are not kept.
ALTER TABLE idempotency_record
  ADD COLUMN request CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' AFTER idempotency_key,
  MODIFY COLUMN result TEXT NULL;
ALTER TABLE idempotency_record ALTER COLUMN request DROP DEFAULT;
