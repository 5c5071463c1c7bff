-- what producers are asked to bring for a day, frozen when its cut-off passes
CREATE TABLE harvest_order (
  delivery_day_id BIGINT NOT NULL REFERENCES delivery_day (id),
  product_id BIGINT NOT NULL REFERENCES product (id),
  product_version_id BIGINT NOT NULL REFERENCES product_version (id),
  quantity DECIMAL(12,3) NOT NULL,
  PRIMARY KEY (delivery_day_id, product_id, product_version_id),
  CHECK (quantity > 0)
);

-- a box that was handed out: the key is the box, so that it is handed out once
CREATE TABLE check_in (
  subscription_box_id BIGINT PRIMARY KEY REFERENCES subscription_box (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  at DATETIME(6) NOT NULL
);

INSERT INTO job (kind, work_key, due_at) VALUES ('plan-deliveries', 'deliveries', '2000-01-01 00:00:00');
