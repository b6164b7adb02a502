-- How many errors the check of a step found: whoever looks at a transfer is told that of each, and its findings may be thousands. In
-- the JSON a quotation mark within a text is escaped, so that the field is found nowhere else.
ALTER TABLE body_transfer_step ADD COLUMN errors integer NOT NULL DEFAULT 0;
ALTER TABLE body_transfer_step DISABLE TRIGGER body_transfer_step_append_only;
UPDATE body_transfer_step SET errors =
    (length(findings) - length(replace(findings, '"severity":"error"', ''))) / length('"severity":"error"');
ALTER TABLE body_transfer_step ENABLE TRIGGER body_transfer_step_append_only;
