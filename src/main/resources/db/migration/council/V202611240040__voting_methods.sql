-- a ballot of any method and form: on a motion or on a poll, in a meeting or by a deadline; the statutes' rule is frozen by its id
ALTER TABLE ballot
  MODIFY meeting_id BIGINT NULL,
  MODIFY agenda_item_id BIGINT NULL,
  MODIFY motion_id BIGINT NULL,
  MODIFY quorum_de VARCHAR(1000) NOT NULL,
  MODIFY quorum_en VARCHAR(1000) NOT NULL,
  MODIFY yes_count DECIMAL(14,3) NULL,
  MODIFY no_count DECIMAL(14,3) NULL,
  MODIFY abstain_count DECIMAL(14,3) NULL,
  MODIFY result_de TEXT NULL,
  MODIFY result_en TEXT NULL,
  ADD COLUMN poll_id BIGINT NULL AFTER motion_id,
  ADD COLUMN deadline_at DATETIME(6) NULL,
  ADD COLUMN method VARCHAR(16) NOT NULL DEFAULT 'YES_NO_ABSTAIN',
  ADD COLUMN form VARCHAR(10) NOT NULL DEFAULT 'OPEN',
  ADD COLUMN seats INT NULL,
  ADD COLUMN statute_rule_id BIGINT NULL,
  ADD COLUMN changeable BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN round_no INT NOT NULL DEFAULT 1,
  ADD COLUMN runoff_of BIGINT NULL,
  ADD COLUMN members_weight DECIMAL(14,3) NULL,
  ADD COLUMN entitled_weight DECIMAL(14,3) NULL,
  ADD COLUMN invalid_count DECIMAL(14,3) NULL,
  ADD COLUMN result LONGTEXT NULL,
  -- the name of the file that holds the key of a sealed ballot box, never the key
  ADD COLUMN seal_name CHAR(32) CHARACTER SET ascii NULL,
  ADD COLUMN cancelled_by BIGINT NULL,
  ADD COLUMN cancel_reason VARCHAR(400) NULL,
  DROP CONSTRAINT CONSTRAINT_1,
  DROP CONSTRAINT CONSTRAINT_2,
  DROP CONSTRAINT CONSTRAINT_3,
  DROP CONSTRAINT CONSTRAINT_5,
  DROP CONSTRAINT CONSTRAINT_7;

UPDATE ballot b JOIN meeting m ON m.id = b.meeting_id JOIN statute_rule r ON r.statute_profile_id = m.statute_profile_id AND r.purpose = 'MOTION'
SET b.statute_rule_id = r.id, b.members_weight = b.members, b.entitled_weight = b.roll, b.invalid_count = IF(b.closed_at IS NULL, NULL, 0);

ALTER TABLE ballot
  MODIFY statute_rule_id BIGINT NOT NULL,
  MODIFY members_weight DECIMAL(14,3) NOT NULL,
  MODIFY entitled_weight DECIMAL(14,3) NOT NULL,
  DROP COLUMN majority_base,
  DROP COLUMN majority_numerator,
  DROP COLUMN majority_denominator,
  DROP COLUMN majority_comparison,
  DROP COLUMN majority_source,
  ADD FOREIGN KEY (statute_rule_id) REFERENCES statute_rule (id),
  ADD FOREIGN KEY (runoff_of) REFERENCES ballot (id),
  ADD FOREIGN KEY (cancelled_by) REFERENCES person (id),
  ADD KEY ballot_of_poll (poll_id),
  ADD KEY ballot_of_item (agenda_item_id, id),
  ADD KEY ballot_by_deadline (deadline_at),
  ADD CONSTRAINT motion_or_poll CHECK ((motion_id IS NULL) <> (poll_id IS NULL)),
  ADD CONSTRAINT meeting_or_deadline CHECK ((meeting_id IS NULL) <> (deadline_at IS NULL) AND (meeting_id IS NULL) = (agenda_item_id IS NULL)),
  ADD CONSTRAINT method_is_known CHECK (method IN ('YES_NO_ABSTAIN', 'CONSENT', 'APPROVAL', 'SCORE', 'IRV', 'STV_SCOTTISH', 'SCHULZE', 'CONSENSING')),
  ADD CONSTRAINT method_fits CHECK ((method IN ('YES_NO_ABSTAIN', 'CONSENT')) = (motion_id IS NOT NULL)),
  ADD CONSTRAINT form_is_known CHECK (form IN ('OPEN', 'ROLL_CALL', 'SECRET')),
  ADD CONSTRAINT sealed_if_secret CHECK ((form = 'SECRET') = (seal_name IS NOT NULL)),
  ADD CONSTRAINT changed_only_in_the_open CHECK (NOT changeable OR form = 'OPEN'),
  ADD CONSTRAINT objections_have_names CHECK (method <> 'CONSENT' OR form <> 'SECRET'),
  ADD CONSTRAINT counts_from_one CHECK (seats > 0 AND round_no > 0),
  ADD CONSTRAINT result_is_json CHECK (JSON_VALID(result)),
  ADD CONSTRAINT outcome_is_known CHECK (outcome IN ('ACCEPTED', 'REJECTED', 'TIED', 'OBJECTED', 'DECIDED')),
  ADD CONSTRAINT cancelled_with_reason CHECK ((cancelled_by IS NULL) = (cancel_reason IS NULL) AND (cancelled_by IS NULL OR (closed_at IS NOT NULL AND outcome IS NULL))),
  ADD CONSTRAINT closed_with_result CHECK (closed_at IS NULL OR cancelled_by IS NOT NULL OR (outcome IS NOT NULL AND result_de IS NOT NULL AND result_en IS NOT NULL
      AND (closed_by IS NOT NULL OR deadline_at IS NOT NULL))),
  ADD CONSTRAINT counted CHECK (closed_at IS NULL OR cancelled_by IS NOT NULL OR poll_id IS NOT NULL OR (yes_count >= 0 AND no_count >= 0 AND abstain_count >= 0
      AND invalid_count >= 0 AND yes_count + no_count + abstain_count + invalid_count <= entitled_weight));

-- what a poll puts to the vote, as it stood when the ballot opened
CREATE TABLE ballot_option (
  ballot_id BIGINT NOT NULL REFERENCES ballot (id),
  position INT NOT NULL,
  label VARCHAR(200) NOT NULL,
  person_id BIGINT NULL REFERENCES person (id),
  chamber_id BIGINT NULL REFERENCES chamber (id),
  passive BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (ballot_id, position),
  CHECK (position > 0)
);

-- lots drawn for genuine ties, in their order; option_position names the winner (of a motion's tie: 1 adopted, 2 rejected)
CREATE TABLE ballot_lot (
  ballot_id BIGINT NOT NULL REFERENCES ballot (id),
  step INT NOT NULL,
  option_position INT NOT NULL,
  drawn_by BIGINT NOT NULL REFERENCES person (id),
  witness VARCHAR(120) NOT NULL,
  drawn_at DATETIME(6) NOT NULL,
  PRIMARY KEY (ballot_id, step),
  CHECK (step > 0 AND option_position > 0)
);
