-- What was a quarter may be a month now, which a version that knows quarters alone would misread.
UPDATE meta SET min_reader = 10, min_version = '0.2';

ALTER TABLE plan_frame RENAME TO plan_frame_before;

CREATE TABLE plan_frame (
  only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  offering TEXT REFERENCES offerings DEFERRABLE INITIALLY DEFERRED,
  start TEXT NOT NULL,
  unit TEXT NOT NULL CHECK (unit IN ('quarter', 'month')),
  periods INTEGER NOT NULL CHECK (periods >= 1 AND periods <= CASE unit WHEN 'quarter' THEN 20 ELSE 60 END),
  budget REAL CHECK (budget >= 0)
) STRICT, WITHOUT ROWID;

INSERT INTO plan_frame (only, offering, start, unit, periods, budget)
  SELECT only, offering, start, 'quarter', quarters, budget FROM plan_frame_before;

DROP TABLE plan_frame_before;

ALTER TABLE planned RENAME TO planned_before;

CREATE TABLE planned (
  play TEXT NOT NULL PRIMARY KEY REFERENCES plays DEFERRABLE INITIALLY DEFERRED,
  period INTEGER NOT NULL CHECK (period BETWEEN 0 AND 59),
  ord INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO planned (play, period, ord) SELECT play, quarter, ord FROM planned_before;

DROP TABLE planned_before;

ALTER TABLE scenario_plays RENAME COLUMN quarter TO period;
