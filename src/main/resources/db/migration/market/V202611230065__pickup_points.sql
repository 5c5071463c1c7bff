-- where households fetch their boxes. Opened and closed by decision; a closed point keeps its row, boxes of the past point to it.
CREATE TABLE pickup_point (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(120) NOT NULL UNIQUE,
  place VARCHAR(120) NOT NULL,
  postcode CHAR(5) CHARACTER SET ascii NOT NULL,
  street VARCHAR(120) NOT NULL,
  lat DECIMAL(8,5) NOT NULL,
  lon DECIMAL(8,5) NOT NULL,
  opens_at TIME NOT NULL,
  closes_at TIME NOT NULL,
  -- boxes that fit in there on one day
  capacity INT NOT NULL,
  -- how to get in; shown only to those with a box due there
  access_note VARCHAR(400) NOT NULL DEFAULT '',
  decision_id BIGINT NULL,
  closed_on DATE NULL,
  closing_decision_id BIGINT NULL,
  CHECK (opens_at < closes_at),
  CHECK (capacity > 0)
);
