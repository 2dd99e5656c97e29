-- A cost is a range now, which a version that knows one figure would not find.
UPDATE meta SET min_reader = 9, min_version = '0.2';

ALTER TABLE play_costs RENAME TO play_costs_before;

CREATE TABLE play_costs (
  play TEXT NOT NULL PRIMARY KEY REFERENCES plays DEFERRABLE INITIALLY DEFERRED,
  one_off_low REAL NOT NULL CHECK (one_off_low >= 0),
  one_off_likely REAL NOT NULL CHECK (one_off_likely >= one_off_low),
  one_off_high REAL NOT NULL CHECK (one_off_high >= one_off_likely),
  one_off_source TEXT NOT NULL,
  running_low REAL NOT NULL CHECK (running_low >= 0),
  running_likely REAL NOT NULL CHECK (running_likely >= running_low),
  running_high REAL NOT NULL CHECK (running_high >= running_likely),
  running_source TEXT NOT NULL,
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO play_costs
  SELECT play, one_off, one_off, one_off, '', running, running, running, '', ord FROM play_costs_before;

DROP TABLE play_costs_before;

CREATE TABLE correlations (
  offering TEXT NOT NULL,
  segment TEXT NOT NULL,
  driver TEXT NOT NULL,
  other_segment TEXT NOT NULL,
  other_driver TEXT NOT NULL,
  coefficient REAL NOT NULL CHECK (coefficient BETWEEN -1 AND 1),
  ord INTEGER NOT NULL,
  PRIMARY KEY (offering, segment, driver, other_segment, other_driver),
  FOREIGN KEY (offering, segment, driver) REFERENCES drivers DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (offering, other_segment, other_driver) REFERENCES drivers DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE block_executives (
  block TEXT NOT NULL REFERENCES blocks DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  name TEXT NOT NULL CHECK (name <> ''),
  gains TEXT NOT NULL,
  fears TEXT NOT NULL,
  asks TEXT NOT NULL,
  PRIMARY KEY (block, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE block_passages (
  block TEXT NOT NULL REFERENCES blocks DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  segment TEXT NOT NULL REFERENCES segments DEFERRABLE INITIALLY DEFERRED,
  way TEXT NOT NULL CHECK (way IN ('migrate', 'grandfather', 'sunset')),
  notice INTEGER NOT NULL CHECK (notice >= 0),
  note TEXT NOT NULL,
  PRIMARY KEY (block, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE block_pairs (
  block TEXT NOT NULL REFERENCES blocks DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  chosen TEXT NOT NULL CHECK (chosen <> ''),
  declined TEXT NOT NULL,
  PRIMARY KEY (block, place)
) STRICT, WITHOUT ROWID;
