-- Formats of what is held, and runs that look at every format again with other signatures. A run and what it changed are a
-- report: what changed stands in the objects, in their descriptions and events, and is not lost with these tables.

create index rendition_puid on catalog.rendition (puid);

create table catalog.format_run (
    id         bigint generated always as identity primary key,
    -- the program with the signatures it looks with
    program    text not null,
    version    text not null,
    who        text not null,
    began      timestamptz not null,
    ended      timestamptz,
    -- another pair came into use before it was done
    superseded boolean not null default false,
    -- the last object that was done; objects go by their names
    place      text not null default '',
    objects    bigint not null default 0,
    files      bigint not null default 0,
    -- how many rows of the two tables below are its own: counted here, for they are asked after every object
    changed    bigint not null default 0,
    unread     bigint not null default 0
);
create unique index format_run_open on catalog.format_run ((true)) where ended is null;

create table catalog.format_change (
    run     bigint not null references catalog.format_run (id),
    record  text not null,
    n       int not null,
    object  text not null,
    version int not null,
    path    text not null,
    was     text not null,
    became  text not null,
    primary key (run, record, n)
);

create table catalog.format_unread (
    run     bigint not null references catalog.format_run (id),
    object  text not null,
    message text not null,
    primary key (run, object)
);
