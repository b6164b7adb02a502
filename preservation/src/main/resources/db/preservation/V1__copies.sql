-- What each copy of the store should hold, and when it was last proved to. The truth is the copies themselves: every row
-- can be made again from them. Times are those of the check they are named after; none stands in for another.

-- The newest version of each object, and the digest of its inventory: the record that copies are compared with.
create table preservation.object (
    id          text primary key,
    version     int not null check (version > 0),
    inventory   text not null check (inventory ~ '^[0-9a-f]{128}$'),
    recorded_at timestamptz not null
);

create table preservation.copy (
    copy        text not null,
    object      text not null,
    version     int not null check (version > 0),
    inventory   text not null check (inventory ~ '^[0-9a-f]{128}$'),
    -- unproven, whole, damaged, missing, unreadable, differs
    state       text not null,
    since       timestamptz not null,
    -- every byte was read past the cache, and the form of the object was checked
    read_at     timestamptz not null,
    -- its sidecar was compared with the record
    compared_at timestamptz not null,
    -- its folder was met when the place was listed
    listed_at   timestamptz not null,
    findings    jsonb not null default '[]',
    primary key (copy, object)
);
-- whoever was read longest ago is next
create index copy_read on preservation.copy (copy, read_at);
create index copy_listed on preservation.copy (copy, listed_at);
create index copy_not_whole on preservation.copy (copy, since, object) where state not in ('whole', 'unproven');

-- Objects that a copy has not yet brought up to date.
create table preservation.behind (
    copy     text not null,
    object   text not null,
    since    timestamptz not null,
    next_try timestamptz not null,
    tries    int not null default 0,
    reason   text not null default '',
    primary key (copy, object)
);
create index behind_next on preservation.behind (copy, next_try);

-- What was mended; told: the object carries the event. The id is the key of the version that does.
create table preservation.mend (
    id      uuid primary key,
    object  text not null,
    copy    text not null,
    source  text not null,
    files   int not null,
    detail  text not null,
    at      timestamptz not null,
    told    boolean not null default false
);
create index mend_untold on preservation.mend (at) where not told;
create index mend_object on preservation.mend (object, at);
