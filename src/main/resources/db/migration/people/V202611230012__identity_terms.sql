ALTER TABLE person ADD COLUMN terms_accepted_at DATETIME(6) NULL;
