-- A version that does not know rounds would show what is still to be kept apart.
UPDATE meta SET min_reader = 2, min_version = '0.2';

-- The kinds of lanes are more, and cells know who answers for them: these tables are made anew, children last and
-- dropped first, so that no reference is ever broken.
ALTER TABLE lanes RENAME TO lanes_1;
ALTER TABLE cells RENAME TO cells_1;
ALTER TABLE citations RENAME TO citations_1;

CREATE TABLE lanes (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  map TEXT NOT NULL REFERENCES maps DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('buyer_action', 'our_action', 'counterpart', 'tailoring', 'pain',
    'opportunity', 'question', 'text', 'channel', 'people', 'touchpoint', 'metric')),
  required INTEGER NOT NULL CHECK (required IN (0, 1)),
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE cells (
  stage TEXT NOT NULL REFERENCES stages DEFERRABLE INITIALLY DEFERRED,
  lane TEXT NOT NULL REFERENCES lanes DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  confidence TEXT NOT NULL CHECK (confidence IN ('known', 'believed', 'guess', 'unknown')),
  owner TEXT NOT NULL,
  review TEXT NOT NULL,
  ord INTEGER NOT NULL,
  PRIMARY KEY (stage, lane)
) STRICT, WITHOUT ROWID;

CREATE TABLE citations (
  evidence TEXT NOT NULL REFERENCES evidence DEFERRABLE INITIALLY DEFERRED,
  stage TEXT NOT NULL REFERENCES stages DEFERRABLE INITIALLY DEFERRED,
  lane TEXT NOT NULL REFERENCES lanes DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL,
  PRIMARY KEY (evidence, stage, lane)
) STRICT, WITHOUT ROWID;

INSERT INTO lanes (id, map, name, kind, required, hidden, ord)
  SELECT id, map, name, kind, required, hidden, ord FROM lanes_1;
INSERT INTO cells (stage, lane, text, confidence, owner, review, ord)
  SELECT stage, lane, text, confidence, '', '', ord FROM cells_1;
INSERT INTO citations (evidence, stage, lane, ord) SELECT evidence, stage, lane, ord FROM citations_1;
DROP TABLE citations_1;
DROP TABLE cells_1;
DROP TABLE lanes_1;

ALTER TABLE stages ADD COLUMN within TEXT REFERENCES stages DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE stages ADD COLUMN collapsed INTEGER NOT NULL DEFAULT 0 CHECK (collapsed IN (0, 1));
ALTER TABLE respondents ADD COLUMN anonymous INTEGER NOT NULL DEFAULT 0 CHECK (anonymous IN (0, 1));

CREATE TABLE goals (
  stage TEXT NOT NULL REFERENCES stages DEFERRABLE INITIALLY DEFERRED,
  aspect TEXT NOT NULL CHECK (aspect IN ('acquisition', 'retention', 'satisfaction')),
  score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
  ord INTEGER NOT NULL,
  PRIMARY KEY (stage, aspect)
) STRICT, WITHOUT ROWID;

CREATE TABLE measures (
  stage TEXT NOT NULL REFERENCES stages DEFERRABLE INITIALLY DEFERRED,
  lane TEXT NOT NULL REFERENCES lanes DEFERRABLE INITIALLY DEFERRED,
  unit TEXT NOT NULL,
  source TEXT NOT NULL,
  ord INTEGER NOT NULL,
  PRIMARY KEY (stage, lane)
) STRICT, WITHOUT ROWID;

CREATE TABLE figures (
  stage TEXT NOT NULL REFERENCES stages DEFERRABLE INITIALLY DEFERRED,
  lane TEXT NOT NULL REFERENCES lanes DEFERRABLE INITIALLY DEFERRED,
  period TEXT NOT NULL CHECK (period <> ''),
  value REAL NOT NULL,
  ord INTEGER NOT NULL,
  PRIMARY KEY (stage, lane, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE role_weights (
  role TEXT NOT NULL PRIMARY KEY CHECK (role <> ''),
  weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 10),
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rounds (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  map TEXT NOT NULL REFERENCES maps DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  anonymous INTEGER NOT NULL CHECK (anonymous IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('open', 'revealed')),
  begun TEXT NOT NULL,
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE ballots (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  round TEXT NOT NULL REFERENCES rounds DEFERRABLE INITIALLY DEFERRED,
  respondent TEXT NOT NULL REFERENCES respondents DEFERRABLE INITIALLY DEFERRED,
  code TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'handed_in', 'set_aside')),
  origin TEXT NOT NULL,
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE ballot_phases (
  ballot TEXT NOT NULL REFERENCES ballots DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  phase TEXT NOT NULL CHECK (phase IN ('acquire', 'adopt', 'use', 'support', 'renew', 'leave')),
  PRIMARY KEY (ballot, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE votes (
  ballot TEXT NOT NULL REFERENCES ballots DEFERRABLE INITIALLY DEFERRED,
  stage TEXT NOT NULL REFERENCES stages DEFERRABLE INITIALLY DEFERRED,
  aspect TEXT NOT NULL CHECK (aspect IN ('acquisition', 'retention', 'satisfaction')),
  -- Nothing is "don't know", which is an answer.
  score INTEGER CHECK (score BETWEEN 1 AND 5),
  comment TEXT NOT NULL,
  ord INTEGER NOT NULL,
  PRIMARY KEY (ballot, stage, aspect)
) STRICT, WITHOUT ROWID;
