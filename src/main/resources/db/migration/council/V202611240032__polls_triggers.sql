-- AFTER, not BEFORE: see product_version_stays
DROP TRIGGER poll_option_added;
DROP TRIGGER poll_option_changed;
DROP TRIGGER poll_option_removed;
DELIMITER //
CREATE TRIGGER poll_option_is_added_before_opening AFTER INSERT ON poll_option FOR EACH ROW
  IF EXISTS (SELECT 1 FROM poll WHERE id = NEW.poll_id AND opened_at IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the poll was opened: its options are fixed';
  END IF//
CREATE TRIGGER poll_option_changes_before_opening AFTER UPDATE ON poll_option FOR EACH ROW
  IF EXISTS (SELECT 1 FROM poll WHERE id = OLD.poll_id AND opened_at IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the poll was opened: its options are fixed';
  END IF//
CREATE TRIGGER poll_option_goes_before_opening AFTER DELETE ON poll_option FOR EACH ROW
  IF OLD.passive OR EXISTS (SELECT 1 FROM poll WHERE id = OLD.poll_id AND opened_at IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the poll was opened, or this is its passive option';
  END IF//
DELIMITER ;
