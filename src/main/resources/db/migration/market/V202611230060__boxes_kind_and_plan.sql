-- price_cents is governed: boxes.price writes it together with decision_id
CREATE TABLE box_kind (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(80) NOT NULL UNIQUE,
  description VARCHAR(400) NOT NULL,
  persons INT NOT NULL,
  price_cents BIGINT NOT NULL,
  decision_id BIGINT NULL,
  CHECK (persons > 0),
  CHECK (price_cents > 0)
);

CREATE TABLE box_plan (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  delivery_day_id BIGINT NOT NULL REFERENCES delivery_day (id),
  box_kind_id BIGINT NOT NULL REFERENCES box_kind (id),
  UNIQUE (delivery_day_id, box_kind_id)
);

-- quantity is for one box; reserved is what the stock holds back for all boxes of the kind since the contents were published
CREATE TABLE box_plan_item (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  box_plan_id BIGINT NOT NULL REFERENCES box_plan (id),
  product_id BIGINT NOT NULL REFERENCES product (id),
  product_version_id BIGINT NOT NULL,
  quantity DECIMAL(12,3) NOT NULL,
  reserved DECIMAL(12,3) NOT NULL DEFAULT 0,
  substitute_for_product_id BIGINT NULL REFERENCES product (id),
  reason_decision_id BIGINT NULL,
  UNIQUE (box_plan_id, product_id),
  FOREIGN KEY (product_id, product_version_id) REFERENCES product_version (product_id, id),
  CHECK (quantity > 0),
  CHECK (reserved >= 0)
);
