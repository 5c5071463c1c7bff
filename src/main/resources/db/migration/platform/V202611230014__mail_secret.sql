-- a mail that carries a key: its text is not kept once it has left
ALTER TABLE mail ADD COLUMN secret BOOLEAN NOT NULL DEFAULT FALSE;
