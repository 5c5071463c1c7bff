INSERT INTO job (kind, work_key, due_at) VALUES ('forget-expired', 'identity', '2000-01-01 00:00:00');
