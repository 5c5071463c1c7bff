-- the derivation of an election tells every round
ALTER TABLE decision
  MODIFY result_de TEXT NOT NULL,
  MODIFY result_en TEXT NOT NULL;
