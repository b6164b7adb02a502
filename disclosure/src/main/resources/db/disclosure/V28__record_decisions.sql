-- What cases decided about records of the catalogue, made with the event that says so; carried out from here, once.
create table record_decision (
    number     text not null,
    decision   integer not null,           -- within the case
    record     text not null,
    kind       text not null,              -- open, partial, closed
    items      integer[] not null,         -- grounds of what is not opened
    hides      boolean not null,           -- may close what is open
    officer    text not null,              -- who decided
    body       text not null,
    not_before date not null,              -- as it was decided; a lock may keep it longer
    state      text not null,              -- due, settled, left (nothing to change), superseded
    tries      integer not null,
    next_try   timestamptz not null,
    note       text not null,
    primary key (number, decision, record)
);
create index record_decision_due on record_decision (next_try) where state = 'due';
