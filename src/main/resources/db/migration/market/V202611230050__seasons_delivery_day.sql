-- a day on which boxes are handed out. Until cutoff_at households change theirs.
CREATE TABLE delivery_day (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  date DATE NOT NULL UNIQUE,
  cutoff_at DATETIME(6) NOT NULL,
  contents_published_at DATETIME(6) NULL,
  closed_at DATETIME(6) NULL,
  CHECK (cutoff_at < date)
);

INSERT INTO job (kind, work_key, due_at) VALUES ('extend-season', 'season', '2000-01-01 00:00:00');
