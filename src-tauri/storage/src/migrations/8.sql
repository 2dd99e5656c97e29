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

-- Whoever has answered nothing of an offering's rubric cannot have looked at their answers; of the others nobody knows.
ALTER TABLE pins ADD COLUMN blind INTEGER NOT NULL DEFAULT 0 CHECK (blind IN (0, 1));
UPDATE pins SET blind = 1 WHERE NOT EXISTS (
  SELECT 1 FROM answers WHERE answers.offering = pins.offering AND answers.respondent = pins.respondent
);
