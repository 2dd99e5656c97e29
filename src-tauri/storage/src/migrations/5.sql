CREATE TABLE case_frame (
  only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  currency TEXT NOT NULL,
  fiscal_start INTEGER NOT NULL CHECK (fiscal_start BETWEEN 1 AND 12),
  discount_rate REAL NOT NULL CHECK (discount_rate > -1),
  months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 120),
  cost_uplift REAL NOT NULL CHECK (cost_uplift >= 0),
  time_uplift REAL NOT NULL CHECK (time_uplift >= 0)
) STRICT, WITHOUT ROWID;

INSERT INTO case_frame (only, currency, fiscal_start, discount_rate, months, cost_uplift, time_uplift)
  SELECT 1, CASE language WHEN 'zh-CN' THEN 'CNY' ELSE 'EUR' END, 1, 0.1, 60, 0.0, 0.0
  FROM (SELECT coalesce((SELECT language FROM about), 'en') AS language);

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

CREATE TABLE play_costs (
  play TEXT NOT NULL PRIMARY KEY REFERENCES plays DEFERRABLE INITIALLY DEFERRED,
  one_off REAL NOT NULL CHECK (one_off >= 0),
  running REAL NOT NULL CHECK (running >= 0),
  ord INTEGER NOT NULL
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
  quarter INTEGER NOT NULL CHECK (quarter >= 0),
  PRIMARY KEY (scenario, place)
) STRICT, WITHOUT ROWID;
