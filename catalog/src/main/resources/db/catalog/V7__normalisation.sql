-- Copies in formats to be kept. What was made stands in the objects and comes back from the store; that a file could not be
-- made into one stands here alone, and what is lost of it is tried once more.

alter table catalog.rendition
    -- of a normalised file: which file of the record it was made from, what it was made to be, and by what
    add column derived_from int,
    add column made_to text,
    add column made_by text;

create index rendition_derived on catalog.rendition (record, derived_from) where derived_from is not null;

-- Files are looked at in the order of objects, some at a time.
create index rendition_original on catalog.rendition (object, record, n) where role = 'ORIGINAL';

create table catalog.normalisation (
    record   text not null,
    n        int not null,
    target   text not null,
    -- the bytes it was tried with, and by what: other bytes or another program are tried anew
    digest   text not null,
    tool     text not null,
    -- TRYING until it has ended; one that never ends is given up after some attempts
    state    text not null,
    message  text not null default '',
    attempts int not null default 0,
    at       timestamptz not null,
    primary key (record, n, target)
);
