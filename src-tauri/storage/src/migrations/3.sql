CREATE TABLE wishes (
  offering TEXT NOT NULL REFERENCES offerings DEFERRABLE INITIALLY DEFERRED,
  respondent TEXT NOT NULL REFERENCES respondents DEFERRABLE INITIALLY DEFERRED,
  leaning INTEGER NOT NULL CHECK (leaning BETWEEN -2 AND 2),
  ord INTEGER NOT NULL,
  PRIMARY KEY (offering, respondent)
) STRICT, WITHOUT ROWID;

CREATE TABLE economics (
  offering TEXT NOT NULL PRIMARY KEY REFERENCES offerings DEFERRABLE INITIALLY DEFERRED,
  revenue REAL CHECK (revenue >= 0),
  gross_margin REAL CHECK (gross_margin BETWEEN -1 AND 1),
  buyers INTEGER CHECK (buyers BETWEEN 0 AND 4294967295),
  source TEXT NOT NULL,
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE direction_weights (
  evidence TEXT NOT NULL PRIMARY KEY CHECK (evidence IN ('weak_spots', 'wishes', 'competitors', 'economics')),
  weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 10),
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
