-- Generated from the migrations.
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
, anonymous INTEGER NOT NULL DEFAULT 0 CHECK (anonymous IN (0, 1))) STRICT, WITHOUT ROWID;
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
, within TEXT REFERENCES stages DEFERRABLE INITIALLY DEFERRED, collapsed INTEGER NOT NULL DEFAULT 0 CHECK (collapsed IN (0, 1))) STRICT, WITHOUT ROWID;
CREATE TABLE evidence (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('quote', 'figure', 'document', 'visit')),
  text TEXT NOT NULL,
  source TEXT NOT NULL,
  date TEXT NOT NULL,
  ord INTEGER NOT NULL
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
  ord INTEGER NOT NULL, blind INTEGER NOT NULL DEFAULT 0 CHECK (blind IN (0, 1)),
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
, owner TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;
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
, period INTEGER CHECK (period IS NULL OR (period BETWEEN 0 AND 59 AND verdict = 'pinned'))) STRICT, WITHOUT ROWID;
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
CREATE TABLE history_place (
  only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  step INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
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
CREATE TABLE views (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL,
  low REAL NOT NULL,
  high REAL NOT NULL,
  anonymous INTEGER NOT NULL CHECK (anonymous IN (0, 1)),
  sized INTEGER NOT NULL CHECK (sized IN (0, 1)),
  trail INTEGER NOT NULL CHECK (trail IN (0, 1)),
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE view_offerings (
  "view" TEXT NOT NULL REFERENCES views DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  offering TEXT NOT NULL REFERENCES offerings DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("view", place)
) STRICT, WITHOUT ROWID;
CREATE TABLE case_frame (
  only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  currency TEXT NOT NULL,
  fiscal_start INTEGER NOT NULL CHECK (fiscal_start BETWEEN 1 AND 12),
  discount_rate REAL NOT NULL CHECK (discount_rate > -1),
  months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 120),
  cost_uplift REAL NOT NULL CHECK (cost_uplift >= 0),
  time_uplift REAL NOT NULL CHECK (time_uplift >= 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE role_rates (
  place INTEGER NOT NULL PRIMARY KEY CHECK (place >= 0),
  role TEXT NOT NULL CHECK (role <> ''),
  per_month REAL NOT NULL CHECK (per_month >= 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE drivers (
  offering TEXT NOT NULL REFERENCES offerings DEFERRABLE INITIALLY DEFERRED,
  segment TEXT NOT NULL REFERENCES segments DEFERRABLE INITIALLY DEFERRED,
  driver TEXT NOT NULL CHECK (driver IN ('buyers', 'new_buyers', 'revenue', 'gross_margin', 'service_cost', 'churn',
    'acquisition_cost')),
  low REAL NOT NULL,
  likely REAL NOT NULL CHECK (likely >= low),
  high REAL NOT NULL CHECK (high >= likely),
  source TEXT NOT NULL,
  confidence TEXT NOT NULL CHECK (confidence IN ('known', 'believed', 'guess', 'unknown')),
  ord INTEGER NOT NULL,
  PRIMARY KEY (offering, segment, driver)
) STRICT, WITHOUT ROWID;
CREATE TABLE driver_effects (
  play TEXT NOT NULL REFERENCES plays DEFERRABLE INITIALLY DEFERRED,
  driver TEXT NOT NULL CHECK (driver IN ('new_buyers', 'revenue', 'gross_margin', 'service_cost', 'churn',
    'acquisition_cost')),
  low REAL NOT NULL,
  likely REAL NOT NULL CHECK (likely >= low),
  high REAL NOT NULL CHECK (high >= likely),
  relative INTEGER NOT NULL CHECK (relative IN (0, 1)),
  ord INTEGER NOT NULL,
  PRIMARY KEY (play, driver)
) STRICT, WITHOUT ROWID;
CREATE TABLE scenarios (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL,
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE scenario_plays (
  scenario TEXT NOT NULL REFERENCES scenarios DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  play TEXT NOT NULL REFERENCES plays DEFERRABLE INITIALLY DEFERRED,
  period INTEGER NOT NULL CHECK (period >= 0),
  PRIMARY KEY (scenario, place)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE groundings (
  evidence TEXT NOT NULL REFERENCES evidence DEFERRABLE INITIALLY DEFERRED,
  offering TEXT NOT NULL REFERENCES offerings DEFERRABLE INITIALLY DEFERRED,
  dimension TEXT NOT NULL REFERENCES dimensions DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL,
  PRIMARY KEY (evidence, offering, dimension)
) STRICT, WITHOUT ROWID;
CREATE TABLE target_levels (
  offering TEXT NOT NULL REFERENCES offerings DEFERRABLE INITIALLY DEFERRED,
  dimension TEXT NOT NULL REFERENCES dimensions DEFERRABLE INITIALLY DEFERRED,
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
  ord INTEGER NOT NULL,
  PRIMARY KEY (offering, dimension)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE plan_frame (
  only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  offering TEXT REFERENCES offerings DEFERRABLE INITIALLY DEFERRED,
  start TEXT NOT NULL,
  unit TEXT NOT NULL CHECK (unit IN ('quarter', 'month')),
  periods INTEGER NOT NULL CHECK (periods >= 1 AND periods <= CASE unit WHEN 'quarter' THEN 20 ELSE 60 END),
  budget REAL CHECK (budget >= 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE planned (
  play TEXT NOT NULL PRIMARY KEY REFERENCES plays DEFERRABLE INITIALLY DEFERRED,
  period INTEGER NOT NULL CHECK (period BETWEEN 0 AND 59),
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES (1, 10, '0.2');
INSERT INTO about VALUES (1, '', '', 'en');
INSERT INTO case_frame VALUES (1, 'EUR', 1, 0.1, 60, 0.0, 0.0);
INSERT INTO plan_frame VALUES (1, NULL, '', 'quarter', 8, NULL);
PRAGMA user_version = 11;
