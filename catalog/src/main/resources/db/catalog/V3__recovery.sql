-- Objects of the store that could not be read. Nothing waits for them; what the register said of their records stays.
create table catalog.unreadable (
    object   text primary key,
    reason   text not null,
    since    timestamptz not null,
    attempts int not null,
    -- when to look again; the pause grows
    next_try timestamptz not null
);

-- The place up to which a projection is being filled again after it was emptied; it answers nobody before it is there.
alter table catalog.projection add column refilled_to bigint not null default 0;

-- The rebuild that has begun and not ended; told: whether the register is whole again and the projections know.
create table catalog.rebuild (
    one      boolean primary key default true check (one),
    register boolean not null,
    graphs   boolean not null,
    index    boolean not null,
    told     boolean not null,
    begun    timestamptz not null
);
