ALTER TABLE pickup_point ADD FOREIGN KEY (decision_id) REFERENCES decision (id);

ALTER TABLE pickup_point ADD FOREIGN KEY (closing_decision_id) REFERENCES decision (id);
