-- How many payload files an object of the transfer holds at most, as it was set when the transfer was received: the plan is made
-- again after a kill, and must be the same whatever is set by then. Transfers of before were planned with 10,000.
ALTER TABLE transfer ADD COLUMN object_files integer NOT NULL DEFAULT 10000 CHECK (object_files > 0);
