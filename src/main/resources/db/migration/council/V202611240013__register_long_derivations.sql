-- a combined rule with chambers explains itself at length
ALTER TABLE decision MODIFY result_de TEXT NOT NULL, MODIFY result_en TEXT NOT NULL;
ALTER TABLE motion_step MODIFY reason TEXT NULL;
