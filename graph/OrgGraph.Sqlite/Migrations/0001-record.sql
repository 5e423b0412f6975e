-- The record. "OrgG" in the header tells the file from other programs' databases.
PRAGMA application_id = 0x4F726747;

-- One row. Every version of the program can read its column "schema", by which it knows a file that is newer than itself.
CREATE TABLE meta (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  schema INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 0),
  dataset TEXT CHECK (json_valid(dataset))
) STRICT;

INSERT INTO meta (id, schema, version) VALUES (1, 0, 0);

-- Validity is half-open; a bound lies between two days, counted from 0001-01-01, and null is an open side. "ended" is 1 where an end is recorded.
CREATE TABLE node (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  start_earliest INTEGER,
  start_latest INTEGER,
  ended INTEGER NOT NULL CHECK (ended IN (0, 1)),
  end_earliest INTEGER,
  end_latest INTEGER,
  standing TEXT NOT NULL,
  details TEXT NOT NULL CHECK (json_valid(details)),
  PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE edge (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  from_kind TEXT NOT NULL,
  from_key TEXT NOT NULL,
  to_kind TEXT NOT NULL,
  to_key TEXT NOT NULL,
  start_earliest INTEGER,
  start_latest INTEGER,
  ended INTEGER NOT NULL CHECK (ended IN (0, 1)),
  end_earliest INTEGER,
  end_latest INTEGER,
  standing TEXT NOT NULL,
  details TEXT NOT NULL CHECK (json_valid(details)),
  PRIMARY KEY (kind, key),
  FOREIGN KEY (from_kind, from_key) REFERENCES node (kind, key),
  FOREIGN KEY (to_kind, to_key) REFERENCES node (kind, key)
) STRICT, WITHOUT ROWID;

-- Without these the removal of a node would walk over all edges.
CREATE INDEX edge_from ON edge (from_kind, from_key);
CREATE INDEX edge_to ON edge (to_kind, to_key);

CREATE TABLE change_set (
  version INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  who TEXT NOT NULL,
  made TEXT NOT NULL,
  why TEXT NOT NULL
) STRICT;

CREATE TABLE changed_item (
  version INTEGER NOT NULL REFERENCES change_set (version),
  position INTEGER NOT NULL,
  subject TEXT NOT NULL,
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after)),
  PRIMARY KEY (version, position)
) STRICT, WITHOUT ROWID;
