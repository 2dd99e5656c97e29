ALTER TABLE plays ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE decisions ADD COLUMN period INTEGER CHECK (period IS NULL OR (period BETWEEN 0 AND 59 AND verdict = 'pinned'));
