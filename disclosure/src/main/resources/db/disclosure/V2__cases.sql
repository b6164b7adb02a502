-- Bodies that can be asked, and their departments.
create table body (
    name       text primary key
);
create table department (
    body       text not null references body,
    name       text not null,
    primary key (body, name)
);

-- The running number of a year's cases.
create table case_counter (
    year       integer primary key,
    last       bigint not null
);

-- What happened to a case. The key is what keeps two people from writing the same next step.
create table case_event (
    number     text not null,
    version    integer not null,           -- from 1 without a gap
    at         timestamptz not null,
    day        date not null,              -- in Seoul
    actor      text not null,              -- never a requester's name
    role       text not null,
    body       text not null,
    department text,
    kind       text not null,
    rule       text not null,
    why        text not null,
    data       jsonb not null,
    primary key (number, version)
);
create trigger case_event_append_only before update or delete or truncate on case_event
    for each statement execute function refuse_change();

-- Where each case stands: follows from its events, written with them, for lists and figures.
create table case_row (
    number     text primary key,
    version    integer not null,
    live       boolean not null,           -- something can still be done
    stage      text not null,              -- as of its last event
    tally      text not null,
    body       text not null,
    department text,
    officer    text,
    channel    text not null,
    wants      text not null,
    received   date not null,
    due        date not null,              -- of the decision
    extended   boolean not null,
    stopped    boolean not null,
    next_due   date,                       -- by which the body must next act
    next_kind  text,
    decided    date,
    decision   text,
    overdue    boolean not null,           -- decided after its period
    items      integer[] not null,         -- grounds of what was kept closed
    ending     text,
    objection  text,                       -- stage of the newest
    outcome    text,                       -- of the newest objection
    lock_until date,
    updated    timestamptz not null
);
create index case_row_urgency on case_row (body, coalesce(next_due, date '9999-12-31'), number) where live;
create index case_row_department on case_row (body, department, coalesce(next_due, date '9999-12-31'), number) where live;
create index case_row_received on case_row (body, received, number);

-- Who asks, under a key that is not in the database; the case's number is bound to it.
create table requester (
    number     text primary key,
    key_id     text not null,
    sealed     bytea not null
);
create table third_party (
    number     text not null,
    party      text not null,
    key_id     text not null,
    sealed     bytea not null,
    primary key (number, party)
);
-- Every look at a person's identity. Kept two years.
create table identity_look (
    id         bigint generated always as identity primary key,
    number     text not null,
    who        text not null,
    role       text not null,
    why        text not null,
    at         timestamptz not null
);
create index identity_look_number on identity_look (number, id);

-- What opens a case to its requester; the digest of 160 random bits.
create table case_secret (
    number     text primary key,
    bound      text not null,              -- the number it was made for: a part of a case opens by the same secret
    digest     bytea not null
);
-- Wrong secrets, by number and by (digested) address.
create table secret_try (
    key        text primary key,
    failures   integer not null,
    last       timestamptz not null
);

-- What the law wants told, made with the event that wants it; rendered and sent from here.
create table letter (
    id         bigint generated always as identity primary key,
    number     text not null,
    version    integer not null,           -- of the event it tells of
    form       text not null,
    addressee  text not null,              -- requester, third-party, body
    party      text not null,              -- which third party or body; empty for the requester
    state      text not null,
    made       timestamptz not null,
    unique (number, version, form, addressee, party)
);
create index letter_due on letter (id) where state = 'due';

-- How many corrections of the calendar the dates of the open cases have followed.
create table calendar_place (
    single     boolean primary key default true check (single),
    corrections bigint not null
);
insert into calendar_place (corrections) values (0);
