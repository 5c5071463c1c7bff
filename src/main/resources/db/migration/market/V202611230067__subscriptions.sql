-- a household's standing order. A running subscription holds one place at its pickup point, whatever its rhythm.
CREATE TABLE subscription (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  household_id BIGINT NOT NULL REFERENCES household (id),
  box_kind_id BIGINT NOT NULL REFERENCES box_kind (id),
  pickup_point_id BIGINT NOT NULL REFERENCES pickup_point (id),
  rhythm VARCHAR(12) NOT NULL,
  -- the first delivery; the rhythm counts from its week
  anchor_date DATE NOT NULL,
  ordered_at DATETIME(6) NOT NULL,
  ordered_by BIGINT NOT NULL REFERENCES person (id),
  -- no box is delivered on this day or later
  ended_on DATE NULL,
  -- one box, VAT included, as ordered
  price_cents BIGINT NOT NULL,
  terms VARCHAR(20) NOT NULL,
  KEY subscription_of (household_id),
  KEY subscription_at (pickup_point_id, ended_on),
  CHECK (rhythm IN ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY')),
  CHECK (price_cents >= 0)
);

-- the boxes a subscription will get or got, one row each, so that a household's changes survive every rebuild
CREATE TABLE subscription_box (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  subscription_id BIGINT NOT NULL REFERENCES subscription (id),
  delivery_day_id BIGINT NOT NULL REFERENCES delivery_day (id),
  box_kind_id BIGINT NOT NULL REFERENCES box_kind (id),
  pickup_point_id BIGINT NOT NULL REFERENCES pickup_point (id),
  price_cents BIGINT NOT NULL,
  skipped_at DATETIME(6) NULL,
  skipped_by BIGINT NULL REFERENCES person (id),
  UNIQUE (subscription_id, delivery_day_id),
  KEY subscription_box_at (delivery_day_id, pickup_point_id, skipped_at),
  KEY subscription_box_kind (delivery_day_id, box_kind_id, skipped_at),
  CHECK (price_cents >= 0),
  CHECK ((skipped_at IS NULL) = (skipped_by IS NULL))
);

-- products added to one box; the price of one unit is the version's on the day it was added
CREATE TABLE box_extra (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  subscription_box_id BIGINT NOT NULL REFERENCES subscription_box (id),
  product_id BIGINT NOT NULL REFERENCES product (id),
  product_version_id BIGINT NOT NULL REFERENCES product_version (id),
  quantity DECIMAL(12,3) NOT NULL,
  price_cents BIGINT NOT NULL,
  added_by BIGINT NOT NULL REFERENCES person (id),
  added_at DATETIME(6) NOT NULL,
  KEY box_extra_of (subscription_box_id),
  CHECK (quantity > 0),
  CHECK (price_cents >= 0)
);
