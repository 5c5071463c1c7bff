-- What the council can set a standard for. A standard without a version asks nothing of anybody.
CREATE TABLE standard (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  code VARCHAR(40) CHARACTER SET ascii NOT NULL UNIQUE,
  name VARCHAR(120) NOT NULL,
  name_en VARCHAR(120) NOT NULL
);

-- written only by StandardMatter when a decision takes effect
CREATE TABLE standard_version (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  standard_id BIGINT NOT NULL REFERENCES standard (id),
  version_no INT NOT NULL,
  title VARCHAR(200) NOT NULL,
  text TEXT NOT NULL,
  effective_on DATE NOT NULL,
  mode VARCHAR(10) NOT NULL,
  decision_id BIGINT NOT NULL UNIQUE REFERENCES decision (id),
  enacted_at DATETIME(6) NOT NULL,
  superseded_on DATE NULL,
  UNIQUE (standard_id, version_no),
  CHECK (version_no > 0),
  CHECK (mode IN ('EXCLUDE', 'LABEL')),
  CHECK (superseded_on IS NULL OR superseded_on >= effective_on)
);

INSERT INTO standard (id, code, name, name_en) VALUES
  (1, 'faire-loehne', 'Faire Löhne', 'Fair wages'),
  (2, 'oeko', 'Ökologischer Anbau', 'Organic growing'),
  (3, 'regional', 'Regionale Herkunft', 'Regional origin'),
  (4, 'tierwohl', 'Tierwohl', 'Animal welfare'),
  (5, 'verpackung', 'Verpackung', 'Packaging');
