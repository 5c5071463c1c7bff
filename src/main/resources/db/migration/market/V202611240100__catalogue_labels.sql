-- what food law asks to say about a product before it is ordered: part of the immutable version, so that an order shows for
-- ever what was said then. Empty means: nobody has said it; whether it must be said, the rule of market.labels knows.
ALTER TABLE product_version
  ADD COLUMN size_name VARCHAR(40) NOT NULL DEFAULT '',
  ADD COLUMN variable_weight BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN deposit_cents BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN vat_class VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT 'REDUCED',
  ADD COLUMN prepacked BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN ingredients VARCHAR(1000) NOT NULL DEFAULT '',
  ADD COLUMN quid VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN energy_kj DECIMAL(6,1) NULL,
  ADD COLUMN energy_kcal DECIMAL(6,1) NULL,
  ADD COLUMN fat DECIMAL(4,1) NULL,
  ADD COLUMN saturates DECIMAL(4,1) NULL,
  ADD COLUMN carbohydrate DECIMAL(4,1) NULL,
  ADD COLUMN sugars DECIMAL(4,1) NULL,
  ADD COLUMN protein DECIMAL(4,1) NULL,
  ADD COLUMN salt DECIMAL(5,2) NULL,
  ADD COLUMN nutrition_exempt VARCHAR(16) CHARACTER SET ascii NULL,
  ADD COLUMN use_note VARCHAR(400) NOT NULL DEFAULT '',
  ADD COLUMN responsible VARCHAR(300) NOT NULL DEFAULT '',
  ADD COLUMN in_conversion BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN organic_code VARCHAR(12) NOT NULL DEFAULT '',
  ADD COLUMN egg_code VARCHAR(14) NOT NULL DEFAULT '',
  ADD COLUMN packing_centre VARCHAR(10) NOT NULL DEFAULT '',
  ADD COLUMN egg_size VARCHAR(2) CHARACTER SET ascii NULL,
  ADD COLUMN honey_origin VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN reared_in VARCHAR(60) NOT NULL DEFAULT '',
  ADD COLUMN slaughtered_in VARCHAR(60) NOT NULL DEFAULT '',
  ADD COLUMN quality_class VARCHAR(5) CHARACTER SET ascii NULL,
  ADD COLUMN alcohol DECIMAL(3,1) NULL,
  ADD COLUMN age_limit TINYINT NULL,
  ADD COLUMN withdrawal VARCHAR(14) CHARACTER SET ascii NULL,
  ADD COLUMN created_by BIGINT NULL REFERENCES person (id),
  ADD CHECK (deposit_cents >= 0),
  ADD CHECK (vat_class IN ('REDUCED', 'STANDARD')),
  ADD CHECK (nutrition_exempt IN ('UNPROCESSED', 'SMALL_QUANTITIES', 'HERBS_AND_TEA', 'SMALL_PACK')),
  ADD CHECK (egg_size IN ('S', 'M', 'L', 'XL')),
  ADD CHECK (quality_class IN ('EXTRA', 'I', 'II')),
  ADD CHECK (age_limit IN (16, 18)),
  ADD CHECK (withdrawal IN ('RIGHT', 'PERISHABLE', 'SEALED', 'MADE_TO_ORDER')),
  ADD CHECK (alcohol BETWEEN 0 AND 99.9),
  ADD CHECK (NOT (organic AND in_conversion));

CREATE TRIGGER product_version_is_kept AFTER DELETE ON product_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a product version is never deleted';

-- sizes of the same thing point to the first of them; one level only
ALTER TABLE product
  ADD COLUMN size_of BIGINT NULL REFERENCES product (id),
  ADD COLUMN list_allergens SMALLINT UNSIGNED NULL,
  ADD KEY product_sizes (size_of);

-- who put a product into the shop window and took it out again, and why
CREATE TABLE product_publication (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  product_id BIGINT NOT NULL REFERENCES product (id),
  product_version_id BIGINT NOT NULL,
  published BOOLEAN NOT NULL,
  reason VARCHAR(200) NOT NULL DEFAULT '',
  person_id BIGINT NULL REFERENCES person (id),
  at DATETIME(6) NOT NULL,
  FOREIGN KEY (product_id, product_version_id) REFERENCES product_version (product_id, id)
);

-- rates by tax status of the producer and kind of goods, each from a day on. A rate of the past is never edited: a new row begins.
CREATE TABLE vat_rate (
  tax_status VARCHAR(10) CHARACTER SET ascii NOT NULL,
  vat_class VARCHAR(10) CHARACTER SET ascii NOT NULL,
  valid_from DATE NOT NULL,
  permille INT NOT NULL,
  source VARCHAR(100) NOT NULL,
  PRIMARY KEY (tax_status, vat_class, valid_from),
  CHECK (tax_status IN ('REGULAR', 'FLAT_RATE', 'SMALL')),
  CHECK (vat_class IN ('REDUCED', 'STANDARD')),
  CHECK (permille BETWEEN 0 AND 1000)
);
INSERT INTO vat_rate (tax_status, vat_class, valid_from, permille, source) VALUES
  ('REGULAR', 'REDUCED', '2021-01-01', 70, 'UStG § 12 Abs. 2'),
  ('REGULAR', 'STANDARD', '2021-01-01', 190, 'UStG § 12 Abs. 1'),
  ('FLAT_RATE', 'REDUCED', '2025-01-01', 78, 'UStG § 24 Abs. 1 Nr. 3'),
  ('FLAT_RATE', 'STANDARD', '2025-01-01', 190, 'UStG § 24 Abs. 1 Nr. 2'),
  ('SMALL', 'REDUCED', '2021-01-01', 0, 'UStG § 19'),
  ('SMALL', 'STANDARD', '2021-01-01', 0, 'UStG § 19');
