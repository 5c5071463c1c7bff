-- immutable: orders, boxes and bills point to the version they were made under.
-- price_cents is the price of one sales unit of `content` `unit`; stock, boxes and orders count sales units, named by
-- count_unit: the unit itself where one unit is sold (kg, bunch, piece), else pieces (jars, bottles, boxes).
CREATE TABLE product_version (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  product_id BIGINT NOT NULL REFERENCES product (id),
  version_no INT NOT NULL,
  name VARCHAR(160) NOT NULL,
  description VARCHAR(1000) NOT NULL,
  unit VARCHAR(3) CHARACTER SET ascii NOT NULL,
  content DECIMAL(12,3) NOT NULL,
  count_unit VARCHAR(3) CHARACTER SET ascii AS (IF(content = 1, unit, 'H87')) STORED,
  price_cents BIGINT NOT NULL,
  vat_permille INT NOT NULL,
  -- ids of the 14, empty: none; null: nobody has said yet, so it cannot be published
  allergens VARCHAR(160) CHARACTER SET ascii NULL,
  organic BOOLEAN NOT NULL,
  storage VARCHAR(200) NOT NULL,
  origin VARCHAR(120) NOT NULL,
  season_from TINYINT NOT NULL DEFAULT 1,
  season_to TINYINT NOT NULL DEFAULT 12,
  created_at DATETIME(6) NOT NULL,
  UNIQUE (product_id, version_no),
  UNIQUE (product_id, id),
  CHECK (unit IN ('KGM', 'GRM', 'LTR', 'MLT', 'H87', 'BH')),
  CHECK (content > 0),
  CHECK (price_cents >= 0),
  CHECK (vat_permille BETWEEN 0 AND 1000),
  CHECK (season_from BETWEEN 1 AND 12),
  CHECK (season_to BETWEEN 1 AND 12)
);

ALTER TABLE product ADD CONSTRAINT product_current_version FOREIGN KEY (id, current_version_id) REFERENCES product_version (product_id, id);

-- AFTER, not BEFORE: with a BEFORE trigger MariaDB 11.4 takes NOT NULL columns for null in INSERT ... SELECT of many rows
CREATE TRIGGER product_version_stays AFTER UPDATE ON product_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a product version is never changed';
