-- meetings and votes point to the version they used: what it says never changes. AFTER, not BEFORE: see product_version_stays
CREATE TRIGGER statute_profile_stays AFTER UPDATE ON statute_profile FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'statutes are never changed, only followed by another version';
CREATE TRIGGER statute_profile_is_kept AFTER DELETE ON statute_profile FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'statutes are never deleted';
CREATE TRIGGER statute_rule_stays AFTER UPDATE ON statute_rule FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'statutes are never changed, only followed by another version';
CREATE TRIGGER statute_rule_is_kept AFTER DELETE ON statute_rule FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'statutes are never deleted';
CREATE TRIGGER statute_condition_stays AFTER UPDATE ON statute_condition FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'statutes are never changed, only followed by another version';
CREATE TRIGGER statute_condition_is_kept AFTER DELETE ON statute_condition FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'statutes are never deleted';
CREATE TRIGGER statute_quota_stays AFTER UPDATE ON statute_quota FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'statutes are never changed, only followed by another version';
CREATE TRIGGER statute_quota_is_kept AFTER DELETE ON statute_quota FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'statutes are never deleted';
