-- votes may have weights: counts are exact decimals
ALTER TABLE decision
  MODIFY yes_count DECIMAL(14,3) NOT NULL,
  MODIFY no_count DECIMAL(14,3) NOT NULL,
  MODIFY abstain_count DECIMAL(14,3) NOT NULL;
