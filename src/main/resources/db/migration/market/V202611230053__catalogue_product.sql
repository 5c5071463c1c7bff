-- what a producer sells. Everything that may change is in its versions; the list_ columns repeat the current version for
-- the catalogue's order and search and are written in the same statement as current_version_id.
CREATE TABLE product (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  producer_id BIGINT NOT NULL REFERENCES producer (id),
  sku VARCHAR(40) NOT NULL,
  crop VARCHAR(20) NOT NULL,
  category VARCHAR(20) NOT NULL,
  current_version_id BIGINT NULL,
  published BOOLEAN NOT NULL DEFAULT TRUE,
  list_name VARCHAR(160) CHARACTER SET ascii NOT NULL DEFAULT '',
  list_words VARCHAR(400) CHARACTER SET ascii NOT NULL DEFAULT '',
  list_price_cents BIGINT NOT NULL DEFAULT 0,
  list_organic BOOLEAN NOT NULL DEFAULT FALSE,
  UNIQUE (producer_id, sku),
  CHECK (category IN ('VEGETABLES', 'FRUIT', 'MUSHROOMS', 'DAIRY', 'EGGS', 'MEAT', 'BREAD', 'PANTRY', 'DRINKS')),
  KEY product_by_name (published, list_name, id, producer_id, category, list_organic, list_words),
  KEY product_by_price (published, list_price_cents, id, producer_id, category, list_organic, list_words),
  KEY product_by_category (category, published)
);
