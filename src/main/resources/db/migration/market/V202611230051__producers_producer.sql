-- a farm or workshop of the region. admitted_on, suspended_on and decision_id are written by producers.admission only.
CREATE TABLE producer (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(120) NOT NULL UNIQUE,
  slug VARCHAR(120) CHARACTER SET ascii NOT NULL UNIQUE,
  street VARCHAR(120) NOT NULL DEFAULT '',
  place VARCHAR(80) NOT NULL,
  postcode CHAR(5) NOT NULL,
  lat DECIMAL(8,5) NOT NULL,
  lon DECIMAL(8,5) NOT NULL,
  practice VARCHAR(1000) NOT NULL,
  crop VARCHAR(20) NOT NULL DEFAULT 'carrot',
  organic_code VARCHAR(20) NULL,
  tax_status VARCHAR(10) NOT NULL,
  admitted_on DATE NULL,
  decision_id BIGINT NULL,
  suspended_on DATE NULL,
  CHECK (tax_status IN ('REGULAR', 'FLAT_RATE', 'SMALL')),
  CHECK (organic_code IS NULL OR organic_code RLIKE '^DE-ÖKO-[0-9]{3}$'),
  CHECK (suspended_on IS NULL OR admitted_on IS NOT NULL),
  CHECK (slug RLIKE '^[a-z0-9-]+$')
);
