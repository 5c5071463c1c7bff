-- market follows decisions: what they wrote points to them
ALTER TABLE producer ADD CONSTRAINT producer_by_decision FOREIGN KEY (decision_id) REFERENCES decision (id);
ALTER TABLE box_kind ADD CONSTRAINT box_price_by_decision FOREIGN KEY (decision_id) REFERENCES decision (id);
ALTER TABLE box_plan_item ADD CONSTRAINT substitute_by_decision FOREIGN KEY (reason_decision_id) REFERENCES decision (id);

-- what may be sold now: published, by an admitted producer whom no standard in force excludes
CREATE VIEW offered_product AS
SELECT p.id AS product_id, p.current_version_id AS product_version_id, p.producer_id AS producer_id
FROM product p JOIN producer r ON r.id = p.producer_id
WHERE p.published AND p.current_version_id IS NOT NULL AND r.admitted_on IS NOT NULL AND r.suspended_on IS NULL
  AND NOT EXISTS (SELECT 1 FROM standard_exclusion e WHERE e.producer_id = p.producer_id);
