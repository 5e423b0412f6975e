-- From where a finding was looked at: the day (null for the record's own) and the rule pack.
ALTER TABLE case_entry ADD COLUMN as_of TEXT;
ALTER TABLE case_entry ADD COLUMN pack TEXT NOT NULL DEFAULT 'default';
