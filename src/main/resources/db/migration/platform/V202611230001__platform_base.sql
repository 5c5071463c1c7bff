-- Tables of tier 0. All texts utf8mb4; all instants UTC DATETIME(6).
CREATE TABLE audit_entry (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  person_id BIGINT NULL,
  use_case VARCHAR(80) NOT NULL,
  subject VARCHAR(400) NOT NULL
);

CREATE TABLE audit_link (
  seq BIGINT PRIMARY KEY,
  entry_id BIGINT NOT NULL UNIQUE,
  hash CHAR(64) CHARACTER SET ascii NOT NULL
);

CREATE TABLE idempotency_record (
  person_id BIGINT NOT NULL,
  idempotency_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  use_case VARCHAR(80) NOT NULL,
  result MEDIUMTEXT NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (person_id, idempotency_key)
);

CREATE TABLE job (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  kind VARCHAR(40) NOT NULL,
  work_key VARCHAR(120) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  claimed_by VARCHAR(40) NULL,
  claimed_until DATETIME(6) NULL,
  attempts INT NOT NULL DEFAULT 0,
  last_error VARCHAR(1000) NULL,
  done_at DATETIME(6) NULL,
  UNIQUE (kind, work_key),
  KEY job_due (done_at, due_at)
);

CREATE TABLE mail (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  recipient VARCHAR(254) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  body TEXT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  sent_at DATETIME(6) NULL
);

INSERT INTO job (kind, work_key, due_at) VALUES ('seal-journal', 'journal', '2000-01-01 00:00:00');
