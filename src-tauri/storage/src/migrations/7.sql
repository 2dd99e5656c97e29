ALTER TABLE plan_frame ADD COLUMN budget REAL CHECK (budget >= 0);
