-- Transfers that bodies hand over by themselves: the truth about work. What came of them is in the ledger of ingest and in
-- the object store.

CREATE TABLE body_transfer (
    id            uuid PRIMARY KEY,
    body          text NOT NULL,                 -- whose token opened it; nobody else's sees it
    organization  text NOT NULL,                 -- the sender: the body, or one below it
    number        text NOT NULL,                 -- the sender's transfer number
    state         text NOT NULL CHECK (state IN ('to-correct', 'open', 'received', 'returned', 'completed', 'withdrawn')),
    round         integer NOT NULL DEFAULT 1,    -- how often a table was given
    records       bytea,                         -- the table; null once it is in the store or withdrawn
    file_count    bigint NOT NULL,
    file_bytes    bigint NOT NULL,
    findings      text NOT NULL,                 -- JSON, of the latest check
    accession     text NOT NULL DEFAULT '',
    opened_by     text NOT NULL,
    opened        timestamptz NOT NULL,
    changed       timestamptz NOT NULL,
    deleted_on    date,                          -- the sender's deletion receipt
    deleted_by    text NOT NULL DEFAULT '',
    deleted_note  text NOT NULL DEFAULT '',
    receipt_by    text NOT NULL DEFAULT '',
    receipt_at    timestamptz
);
CREATE UNIQUE INDEX body_transfer_number ON body_transfer (body, organization, number) WHERE state <> 'withdrawn';
CREATE INDEX body_transfer_state ON body_transfer (state, changed);

-- What a body says it is going to send, until it is in the store or withdrawn.
CREATE TABLE declared_file (
    transfer  uuid NOT NULL REFERENCES body_transfer,
    place     integer NOT NULL,                  -- in the list as it was given, from 0
    path      text NOT NULL,                     -- below data/, as it was written
    bytes     bigint NOT NULL,
    sha512    text NOT NULL,
    PRIMARY KEY (transfer, place)
);
CREATE INDEX declared_file_path ON declared_file USING hash (path);

-- What happened to a transfer; never changed.
CREATE TABLE body_transfer_step (
    transfer  uuid NOT NULL REFERENCES body_transfer,
    step      integer NOT NULL,                  -- from 1 without a gap
    kind      text NOT NULL,
    at        timestamptz NOT NULL,
    who       text NOT NULL,
    note      text NOT NULL DEFAULT '',
    findings  text NOT NULL DEFAULT '[]',        -- JSON, of the check the step is about
    PRIMARY KEY (transfer, step)
);
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: add a later line instead', tg_table_name;
END
$$;
CREATE TRIGGER body_transfer_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON body_transfer_step
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Uploads under way. Their bytes lie in DATA/uploads/TRANSFER/ID.
CREATE TABLE upload (
    id            uuid PRIMARY KEY,
    transfer      uuid NOT NULL REFERENCES body_transfer,
    path          text NOT NULL,                 -- of a payload file; empty: the packed bag
    length        bigint NOT NULL,
    acknowledged  bigint NOT NULL DEFAULT 0,     -- so many bytes are on the disk; what is beyond them in the file is not sure
    metadata      text NOT NULL,                 -- Upload-Metadata as it was given
    state         text NOT NULL CHECK (state IN ('under-way', 'whole', 'ended')),
    begun         timestamptz NOT NULL,
    expires       timestamptz NOT NULL
);
CREATE UNIQUE INDEX upload_path ON upload (transfer, path) WHERE state <> 'ended';
CREATE INDEX upload_expires ON upload (expires) WHERE state <> 'ended';
