-- What people do about findings. An entry is never changed; "case_head" is what the entries of a matter come to, kept for lists.
CREATE TABLE case_entry (
  matter TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  made TEXT NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL,
  finding TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  text TEXT,
  assignee TEXT,
  review_on TEXT,
  PRIMARY KEY (matter, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_head (
  matter TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  assignee TEXT,
  review_on TEXT,
  changed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX case_head_changed ON case_head (changed DESC, matter);
