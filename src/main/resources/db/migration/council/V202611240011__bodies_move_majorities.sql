-- the one majority of each version becomes its rule for motions; for statutes the German default of three quarters (BGB s. 33 (1))
INSERT INTO statute_rule (statute_profile_id, purpose, tie, source) SELECT id, 'MOTION', 'REJECTED', source FROM statute_profile;
INSERT INTO statute_condition (statute_rule_id, position, base, numerator, denominator, comparison)
SELECT r.id, 1, s.majority_base, s.majority_numerator, s.majority_denominator, s.majority_comparison
FROM statute_rule r JOIN statute_profile s ON s.id = r.statute_profile_id;

INSERT INTO statute_rule (statute_profile_id, purpose, tie, source) SELECT id, 'STATUTES', 'REJECTED', '§ 33 (1) BGB' FROM statute_profile;
INSERT INTO statute_condition (statute_rule_id, position, base, numerator, denominator, comparison)
SELECT id, 1, 'YES_NO', 3, 4, 'GE' FROM statute_rule WHERE purpose = 'STATUTES';

-- constraints 3, 5 and 6 are those about the majority
ALTER TABLE statute_profile
  DROP CONSTRAINT CONSTRAINT_3,
  DROP CONSTRAINT CONSTRAINT_5,
  DROP CONSTRAINT CONSTRAINT_6,
  DROP COLUMN majority_base,
  DROP COLUMN majority_numerator,
  DROP COLUMN majority_denominator,
  DROP COLUMN majority_comparison;
