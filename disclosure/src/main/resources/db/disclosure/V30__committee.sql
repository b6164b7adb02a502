-- The review committee of each body that keeps it here. The line is locked by whoever adds a step of any kind.
create table committee (
    body       text primary key,
    version    integer not null,           -- of its composition; 0: nothing was entered
    kept       boolean not null            -- cases of the body are heard by meetings kept here, and in no other way
);

-- What happened to a committee (stream 'roster') and to its meetings (stream '2026-3').
create table committee_event (
    body       text not null,
    stream     text not null,
    version    integer not null,           -- from 1 without a gap
    at         timestamptz not null,
    day        date not null,              -- in Seoul
    actor      text not null,
    role       text not null,
    kind       text not null,
    rule       text not null,
    why        text not null,
    data       jsonb not null,
    primary key (body, stream, version)
);
create trigger committee_event_append_only before update or delete or truncate on committee_event
    for each statement execute function refuse_change();

-- Where each meeting stands: follows from its events, written with them, for lists.
create table committee_meeting (
    body       text not null,
    year       integer not null,
    running    integer not null,
    day        date not null,
    live       boolean not null,           -- its items may still be dealt with
    primary key (body, year, running)
);
