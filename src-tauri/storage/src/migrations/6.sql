CREATE TABLE progress (
  play TEXT NOT NULL PRIMARY KEY REFERENCES plays DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL CHECK (state IN ('begun', 'done', 'dropped')),
  since TEXT NOT NULL,
  note TEXT NOT NULL,
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE indicators (
  play TEXT NOT NULL REFERENCES plays DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL,
  value TEXT NOT NULL,
  ord INTEGER NOT NULL,
  PRIMARY KEY (play, date)
) STRICT, WITHOUT ROWID;

CREATE TABLE blocks (
  block TEXT NOT NULL PRIMARY KEY CHECK (block IN ('training', 'onboarding', 'tutorials', 'migration', 'partners', 'success_tier', 'letting_go', 'skills', 'margins', 'agreement', 'either_or')),
  none INTEGER NOT NULL CHECK (none IN (0, 1)),
  text TEXT NOT NULL,
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshots (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  date TEXT NOT NULL,
  note TEXT NOT NULL,
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE standings (
  snapshot TEXT NOT NULL REFERENCES snapshots DEFERRABLE INITIALLY DEFERRED,
  offering TEXT NOT NULL REFERENCES offerings DEFERRABLE INITIALLY DEFERRED,
  position REAL NOT NULL CHECK (position BETWEEN 0 AND 100),
  low REAL CHECK (low BETWEEN 0 AND 100),
  high REAL CHECK (high BETWEEN 0 AND 100),
  ord INTEGER NOT NULL,
  PRIMARY KEY (snapshot, offering)
) STRICT, WITHOUT ROWID;
