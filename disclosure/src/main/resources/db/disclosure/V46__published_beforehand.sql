-- Kinds of information a body has announced that it publishes of itself (Act, Article 7 (1)). A line is never changed: a
-- kind that changes is ended, and a new one announced.
create table announced_kind (
    id          bigint generated always as identity primary key,
    body        text not null,
    subject     text not null,
    name        text not null,
    scope       text not null,             -- what of it is published, and how
    cycle       text not null,
    counts_from text not null,             -- period-end, period-start
    days        integer not null,          -- calendar days (Civil Code 157, 161)
    since       date not null,
    department  text not null,             -- that publishes it
    kept        text[] not null,           -- records of the catalogue below which its editions are kept
    who         text not null,
    at          timestamptz not null
);
create index announced_kind_body on announced_kind (body, id);
create trigger announced_kind_append_only before update or delete or truncate on announced_kind
    for each statement execute function refuse_change();

create table announced_kind_end (
    kind        bigint primary key references announced_kind,
    last        date not null,             -- periods that end later are not due any more
    why         text not null,
    who         text not null,
    at          timestamptz not null
);
create trigger announced_kind_end_append_only before update or delete or truncate on announced_kind_end
    for each statement execute function refuse_change();

-- What was published of a kind. An edition of the same period replaces the one before; none is changed or taken out.
create table edition (
    id          bigint generated always as identity primary key,
    kind        bigint not null references announced_kind,
    period      text not null,             -- 2026, 2026-H1, 2026-Q1, 2026-03, 2026-03-09
    number      integer not null,          -- within the period, from 1 without a gap
    title       text not null,
    records     text[] not null,           -- of the catalogue; which of them anybody can read is asked of it each time
    due         date not null,             -- as it was when it was published
    day         date not null,             -- in Seoul
    who         text not null,
    role        text not null,
    at          timestamptz not null,
    unique (kind, period, number)
);
create index edition_newest on edition (kind, id desc);
create trigger edition_append_only before update or delete or truncate on edition
    for each statement execute function refuse_change();
