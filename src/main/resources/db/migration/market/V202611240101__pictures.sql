-- pictures of products, re-encoded: two sizes each, nothing of the uploaded file is kept
CREATE TABLE product_picture (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  product_id BIGINT NOT NULL REFERENCES product (id),
  alt VARCHAR(200) NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii NOT NULL,
  width INT NOT NULL,
  height INT NOT NULL,
  uploaded_by BIGINT NULL REFERENCES person (id),
  uploaded_at DATETIME(6) NOT NULL,
  removed_by BIGINT NULL REFERENCES person (id),
  removed_at DATETIME(6) NULL,
  KEY product_picture_of (product_id, removed_at, id),
  CHECK (alt <> ''),
  CHECK (width > 0 AND height > 0)
);
CREATE TABLE picture_file (
  product_picture_id BIGINT NOT NULL REFERENCES product_picture (id),
  size VARCHAR(7) CHARACTER SET ascii NOT NULL,
  content MEDIUMBLOB NOT NULL,
  PRIMARY KEY (product_picture_id, size),
  CHECK (size IN ('PHONE', 'DESKTOP'))
);
