-- The ledger of transfers and their work lists. The truth about work; the truth about records is the object store.

CREATE TABLE transfer (
    accession           text PRIMARY KEY,              -- 2026-000001: year in Seoul, serial of the year
    year                integer NOT NULL,
    serial              integer NOT NULL,
    location            text NOT NULL,                 -- where the bag lies
    packaging           text NOT NULL,
    agent               text NOT NULL,                 -- who took it in
    state               text NOT NULL CHECK (state IN ('received', 'checked', 'refused', 'preserved', 'findable')),
    organization        text NOT NULL DEFAULT '',      -- known once checked
    external_identifier text NOT NULL DEFAULT '',
    content_digest      text NOT NULL DEFAULT '',      -- of payload manifest and table: what makes it the same bag
    files               bigint NOT NULL DEFAULT 0,
    bytes               bigint NOT NULL DEFAULT 0,
    findings            jsonb NOT NULL DEFAULT '[]',
    received            timestamptz NOT NULL,
    changed             timestamptz NOT NULL,
    UNIQUE (year, serial)
);

-- A sender's transfer number is used once, unless the transfer was refused.
CREATE UNIQUE INDEX transfer_number ON transfer (organization, external_identifier)
    WHERE state IN ('checked', 'preserved', 'findable');

CREATE TABLE deposit (
    accession  text NOT NULL REFERENCES transfer ON DELETE CASCADE,
    object     text NOT NULL,
    intent     uuid NOT NULL UNIQUE,                   -- carried by the version it makes
    state      text NOT NULL CHECK (state IN ('planned', 'preserved', 'described')),
    version    integer,
    files      bigint NOT NULL DEFAULT 0,
    bytes      bigint NOT NULL DEFAULT 0,
    place      bigint,                                 -- in the catalogue's change feed
    PRIMARY KEY (accession, object)
);
