-- a motion can be voted on outside a meeting
ALTER TABLE motion DROP CONSTRAINT CONSTRAINT_1;
ALTER TABLE motion ADD CONSTRAINT state_is_known
  CHECK (state IN ('DRAFT', 'SUBMITTED', 'SECONDED', 'ON_AGENDA', 'DEBATED', 'CIRCULATED', 'ADOPTED', 'REJECTED', 'WITHDRAWN'));
