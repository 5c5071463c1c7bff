-- the sum of the ledger, written in the ledger's transaction: available is what nobody was promised yet
CREATE TABLE stock_balance (
  product_id BIGINT NOT NULL REFERENCES product (id),
  delivery_day_id BIGINT NOT NULL REFERENCES delivery_day (id),
  harvested DECIMAL(12,3) NOT NULL,
  available DECIMAL(12,3) NOT NULL,
  PRIMARY KEY (product_id, delivery_day_id),
  KEY stock_balance_on (delivery_day_id, available),
  CONSTRAINT never_more_promised_than_there_is CHECK (available >= 0),
  CONSTRAINT never_more_released_than_reserved CHECK (available <= harvested)
);

-- the one stock truth: entries are only added. Quantities count sales units (product_version.count_unit).
-- An entry refers to its balance, whose lock its writer holds, and not to the day: so no two writers wait for each other.
CREATE TABLE stock_entry (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  product_id BIGINT NOT NULL,
  delivery_day_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  quantity DECIMAL(12,3) NOT NULL,
  reason VARCHAR(200) NOT NULL DEFAULT '',
  person_id BIGINT NULL REFERENCES person (id),
  at DATETIME(6) NOT NULL,
  KEY stock_entry_of (product_id, delivery_day_id, kind),
  FOREIGN KEY (product_id, delivery_day_id) REFERENCES stock_balance (product_id, delivery_day_id),
  CHECK (kind IN ('HARVEST', 'CORRECTION', 'RESERVE', 'RELEASE', 'PICK', 'SPOIL')),
  CHECK (quantity > 0 OR (kind = 'CORRECTION' AND quantity <> 0)),
  CHECK (kind <> 'CORRECTION' OR reason <> '')
);

CREATE TRIGGER stock_entry_stays AFTER UPDATE ON stock_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the stock ledger is append-only';

CREATE TRIGGER stock_entry_is_kept AFTER DELETE ON stock_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the stock ledger is append-only';

INSERT INTO job (kind, work_key, due_at) VALUES ('check-stock', 'stock', '2000-01-01 00:00:00');
