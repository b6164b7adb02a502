-- Sets written for another site, and drills that brought the archive back from one.
create table preservation.dispersal (
    id          bigint generated always as identity primary key,
    medium      text not null,
    number      int not null,
    made        timestamptz not null,
    objects     bigint not null,
    added       bigint not null,
    files       bigint not null,
    missing     bigint not null,
    -- of the set's set.json
    sha512      text not null
);

create table preservation.drill (
    id          bigint generated always as identity primary key,
    source      text not null,
    set_number  int not null,
    set_sha512  text not null,
    begun       timestamptz not null,
    ended       timestamptz not null,
    objects     bigint not null,
    records     bigint not null,
    succeeded   boolean not null,
    findings    jsonb not null
);
