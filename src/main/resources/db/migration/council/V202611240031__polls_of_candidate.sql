-- "Who has not answered yet?" is asked on everybody's page of today
CREATE INDEX poll_option_of_candidate ON poll_option (person_id, accepted_at);
