-- The workbook as tables. Names of tables and columns are those of the JSON export. Every table but
-- `history` and `history_place` is recorded by the session extension, which needs a primary key.
-- `ord` keeps the order of a list, with gaps, so that moving one row writes one row; `place` counts
-- short lists densely. Foreign keys are deferred: an edit may write its tables in any order.

-- What a program must understand to read this file; an older one refuses by `min_reader`.
CREATE TABLE meta (
  only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  min_reader INTEGER NOT NULL CHECK (min_reader >= 1),
  min_version TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE about (
  only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('en', 'zh-CN'))
) STRICT, WITHOUT ROWID;

CREATE TABLE segments (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL,
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE offerings (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('ours', 'competitor', 'benchmark')),
  placed REAL CHECK (placed BETWEEN 0 AND 100),
  reason TEXT NOT NULL,
  shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE respondents (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('ours', 'buyer', 'partner')),
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE maps (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL,
  offering TEXT REFERENCES offerings DEFERRABLE INITIALLY DEFERRED,
  segment TEXT REFERENCES segments DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE stages (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  map TEXT NOT NULL REFERENCES maps DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  phase TEXT NOT NULL CHECK (phase IN ('acquire', 'adopt', 'use', 'support', 'renew', 'leave')),
  importance INTEGER NOT NULL CHECK (importance BETWEEN 1 AND 3),
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE lanes (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  map TEXT NOT NULL REFERENCES maps DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('buyer_action', 'our_action', 'counterpart', 'tailoring', 'pain',
    'opportunity', 'question', 'text')),
  required INTEGER NOT NULL CHECK (required IN (0, 1)),
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE cells (
  stage TEXT NOT NULL REFERENCES stages DEFERRABLE INITIALLY DEFERRED,
  lane TEXT NOT NULL REFERENCES lanes DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  confidence TEXT NOT NULL CHECK (confidence IN ('known', 'believed', 'guess', 'unknown')),
  ord INTEGER NOT NULL,
  PRIMARY KEY (stage, lane)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('quote', 'figure', 'document', 'visit')),
  text TEXT NOT NULL,
  source TEXT NOT NULL,
  date TEXT NOT NULL,
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE citations (
  evidence TEXT NOT NULL REFERENCES evidence DEFERRABLE INITIALLY DEFERRED,
  stage TEXT NOT NULL REFERENCES stages DEFERRABLE INITIALLY DEFERRED,
  lane TEXT NOT NULL REFERENCES lanes DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL,
  PRIMARY KEY (evidence, stage, lane)
) STRICT, WITHOUT ROWID;

CREATE TABLE ratings (
  respondent TEXT NOT NULL REFERENCES respondents DEFERRABLE INITIALLY DEFERRED,
  stage TEXT NOT NULL REFERENCES stages DEFERRABLE INITIALLY DEFERRED,
  aspect TEXT NOT NULL CHECK (aspect IN ('acquisition', 'retention', 'satisfaction')),
  -- Nothing is "don't know", which is an answer.
  score INTEGER CHECK (score BETWEEN 1 AND 5),
  comment TEXT NOT NULL,
  ord INTEGER NOT NULL,
  PRIMARY KEY (respondent, stage, aspect)
) STRICT, WITHOUT ROWID;

CREATE TABLE causes (
  stage TEXT NOT NULL REFERENCES stages DEFERRABLE INITIALLY DEFERRED,
  aspect TEXT NOT NULL CHECK (aspect IN ('acquisition', 'retention', 'satisfaction')),
  cause TEXT NOT NULL CHECK (cause IN ('needs_person', 'needs_scale', 'product_gap', 'price', 'channel', 'other')),
  ord INTEGER NOT NULL,
  PRIMARY KEY (stage, aspect)
) STRICT, WITHOUT ROWID;

CREATE TABLE dimensions (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL,
  question TEXT NOT NULL,
  basis TEXT NOT NULL,
  weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 10),
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dimension_levels (
  dimension TEXT NOT NULL REFERENCES dimensions DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place BETWEEN 0 AND 4),
  sentence TEXT NOT NULL,
  PRIMARY KEY (dimension, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE dimension_phases (
  dimension TEXT NOT NULL REFERENCES dimensions DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  phase TEXT NOT NULL CHECK (phase IN ('acquire', 'adopt', 'use', 'support', 'renew', 'leave')),
  PRIMARY KEY (dimension, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE judgements (
  offering TEXT NOT NULL REFERENCES offerings DEFERRABLE INITIALLY DEFERRED,
  dimension TEXT NOT NULL REFERENCES dimensions DEFERRABLE INITIALLY DEFERRED,
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
  ord INTEGER NOT NULL,
  PRIMARY KEY (offering, dimension)
) STRICT, WITHOUT ROWID;

CREATE TABLE answers (
  offering TEXT NOT NULL REFERENCES offerings DEFERRABLE INITIALLY DEFERRED,
  dimension TEXT NOT NULL REFERENCES dimensions DEFERRABLE INITIALLY DEFERRED,
  respondent TEXT NOT NULL REFERENCES respondents DEFERRABLE INITIALLY DEFERRED,
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
  note TEXT NOT NULL,
  ord INTEGER NOT NULL,
  PRIMARY KEY (offering, dimension, respondent)
) STRICT, WITHOUT ROWID;

CREATE TABLE pins (
  offering TEXT NOT NULL REFERENCES offerings DEFERRABLE INITIALLY DEFERRED,
  respondent TEXT NOT NULL REFERENCES respondents DEFERRABLE INITIALLY DEFERRED,
  position REAL NOT NULL CHECK (position BETWEEN 0 AND 100),
  ord INTEGER NOT NULL,
  PRIMARY KEY (offering, respondent)
) STRICT, WITHOUT ROWID;

CREATE TABLE overrules (
  offering TEXT NOT NULL PRIMARY KEY REFERENCES offerings DEFERRABLE INITIALLY DEFERRED,
  position REAL NOT NULL CHECK (position BETWEEN 0 AND 100),
  reason TEXT NOT NULL,
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE targets (
  offering TEXT NOT NULL PRIMARY KEY REFERENCES offerings DEFERRABLE INITIALLY DEFERRED,
  position REAL NOT NULL CHECK (position BETWEEN 0 AND 100),
  reason TEXT NOT NULL,
  "by" TEXT NOT NULL,
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE margins (
  place INTEGER NOT NULL PRIMARY KEY CHECK (place >= 0),
  position REAL NOT NULL CHECK (position BETWEEN 0 AND 100),
  model TEXT NOT NULL,
  low REAL NOT NULL CHECK (low BETWEEN -1 AND 1),
  high REAL NOT NULL CHECK (high BETWEEN -1 AND 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE plays (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL,
  towards TEXT NOT NULL CHECK (towards IN ('customer', 'client')),
  block TEXT NOT NULL,
  work_months INTEGER NOT NULL CHECK (work_months BETWEEN 0 AND 120),
  effect_months INTEGER NOT NULL CHECK (effect_months BETWEEN work_months AND 120),
  rating_acquisition REAL NOT NULL CHECK (rating_acquisition BETWEEN -2 AND 2),
  rating_retention REAL NOT NULL CHECK (rating_retention BETWEEN -2 AND 2),
  rating_satisfaction REAL NOT NULL CHECK (rating_satisfaction BETWEEN -2 AND 2),
  risk TEXT NOT NULL,
  leading_indicator TEXT NOT NULL,
  done_when TEXT NOT NULL,
  why TEXT NOT NULL,
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE play_phases (
  play TEXT NOT NULL REFERENCES plays DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  phase TEXT NOT NULL CHECK (phase IN ('acquire', 'adopt', 'use', 'support', 'renew', 'leave')),
  PRIMARY KEY (play, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE play_needs (
  play TEXT NOT NULL REFERENCES plays DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  needed TEXT NOT NULL REFERENCES plays DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (play, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE play_excludes (
  play TEXT NOT NULL REFERENCES plays DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  excluded TEXT NOT NULL REFERENCES plays DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (play, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE play_effort (
  play TEXT NOT NULL REFERENCES plays DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  role TEXT NOT NULL,
  person_months REAL NOT NULL CHECK (person_months BETWEEN 0 AND 10000),
  PRIMARY KEY (play, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE play_effects (
  play TEXT NOT NULL REFERENCES plays DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  dimension TEXT NOT NULL REFERENCES dimensions DEFERRABLE INITIALLY DEFERRED,
  low REAL NOT NULL CHECK (low BETWEEN -4 AND 4),
  likely REAL NOT NULL CHECK (likely BETWEEN -4 AND 4),
  high REAL NOT NULL CHECK (high BETWEEN -4 AND 4),
  PRIMARY KEY (play, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_frame (
  only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  offering TEXT REFERENCES offerings DEFERRABLE INITIALLY DEFERRED,
  start TEXT NOT NULL,
  quarters INTEGER NOT NULL CHECK (quarters BETWEEN 1 AND 20)
) STRICT, WITHOUT ROWID;

CREATE TABLE capacity (
  place INTEGER NOT NULL PRIMARY KEY CHECK (place >= 0),
  role TEXT NOT NULL,
  person_months REAL NOT NULL CHECK (person_months BETWEEN 0 AND 10000)
) STRICT, WITHOUT ROWID;

CREATE TABLE decisions (
  play TEXT NOT NULL PRIMARY KEY REFERENCES plays DEFERRABLE INITIALLY DEFERRED,
  verdict TEXT NOT NULL CHECK (verdict IN ('pinned', 'rejected')),
  reason TEXT NOT NULL,
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE planned (
  play TEXT NOT NULL PRIMARY KEY REFERENCES plays DEFERRABLE INITIALLY DEFERRED,
  quarter INTEGER NOT NULL CHECK (quarter BETWEEN 0 AND 19),
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Steps that can be undone and redone, in the order of their numbers.
CREATE TABLE history (
  number INTEGER NOT NULL PRIMARY KEY CHECK (number BETWEEN 1 AND 9007199254740991),
  -- Milliseconds since 1970, UTC.
  made INTEGER NOT NULL,
  -- A message of the method as JSON: which sentence, and what fills its gaps.
  label TEXT NOT NULL,
  merge_key TEXT,
  -- What the step did, as SQLite's session extension writes it.
  changeset BLOB NOT NULL
) STRICT;

-- The newest step that is not undone; no row while nothing is undone, so that an edit need not write here.
CREATE TABLE history_place (
  only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  step INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO meta (only, min_reader, min_version) VALUES (1, 1, '0.1');
INSERT INTO about (only, title, summary, language) VALUES (1, '', '', 'en');
INSERT INTO plan_frame (only, offering, start, quarters) VALUES (1, NULL, '', 8);
