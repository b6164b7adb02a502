-- The access register: what is held, who may see it, since when and why; the change feed the projections follow.
-- All of it but intents under way can be brought back from the object store.

create table catalog.object (
    id      text primary key,
    version int not null check (version > 0),
    place   bigint not null
);

create table catalog.record (
    id           text primary key,
    object       text not null,
    parent       text,
    level        smallint not null check (level between 0 and 3),
    organization text not null,
    number       text not null,
    rank         int not null,
    title        text not null,
    ancestors    text[] not null default '{}',
    -- whether every record above is listed; false while one of them is not held: closed unless opened
    listed_above boolean not null default false,
    decision     bigint,
    -- 0 open, 1 partly open, 2 closed; a record nobody has decided on is closed and hidden
    disclosure   smallint not null default 2 check (disclosure between 0 and 2),
    listed       boolean not null default false,
    visible      boolean generated always as (listed and listed_above) stored
);
create unique index record_number on catalog.record (organization, number) where level > 0;
create index record_below on catalog.record (parent, rank, id);
create index record_top on catalog.record (title, id) where parent is null;
create index record_object on catalog.record (object);
create index record_ancestors on catalog.record using gin (ancestors);

create table catalog.rendition (
    record text not null,
    n      int not null check (n > 0),
    role   text not null,
    object text not null,
    path   text not null,
    bytes  bigint not null,
    digest text not null,
    puid   text not null,
    name   text not null,
    since  timestamptz not null,
    primary key (record, n)
);
create index rendition_digest on catalog.rendition (digest);

create table catalog.decision (
    id         bigint generated always as identity primary key,
    record     text not null,
    object     text not null,
    version    int not null,
    line       int not null,
    disclosure smallint not null check (disclosure between 0 and 2),
    grounds    int[] not null,
    reason     text not null,
    listed     boolean not null,
    since      timestamptz not null,
    decided_by text not null,
    cause      text not null,
    unique (object, version, line)
);
create index decision_record on catalog.decision (record, id);

-- The history of decisions is added to and never altered; only a rebuild from the object store empties it.
create function catalog.refuse_change() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('catalog.rebuilding', true), '') = 'on' then
        return old;
    end if;
    raise exception 'The history of access decisions is never altered';
end $$;
create trigger decision_kept before update or delete on catalog.decision
    for each row execute function catalog.refuse_change();

create table catalog.feed (
    place    bigint primary key,
    kind     text not null,
    object   text,
    version  int,
    -- which records changed; null: all of the object
    records  text[],
    -- the one projection it is for; null: all
    only_for text,
    at       timestamptz not null
);

create table catalog.projection (
    name  text primary key,
    place bigint not null
);
insert into catalog.projection (name, place) values ('graphs', 0), ('index', 0);

create table catalog.pending_restriction (
    record     text not null,
    projection text not null,
    place      bigint not null,
    primary key (record, projection)
);
create index pending_place on catalog.pending_restriction (projection, place);

create table catalog.intent (
    key     uuid primary key,
    object  text not null,
    created timestamptz not null
);

create table catalog.extraction (
    digest     text primary key,
    state      text not null,
    characters bigint not null default 0,
    truncated  boolean not null default false,
    tool       text not null default '',
    message    text not null default '',
    at         timestamptz not null,
    attempts   int not null default 0
);
create index extraction_waiting on catalog.extraction (at) where state = 'WAITING';
