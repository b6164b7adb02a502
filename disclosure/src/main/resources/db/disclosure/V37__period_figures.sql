-- What figures of a period count by. What was settled once stays settled: a decision made anew after an objection, or
-- a date that moved, does not change a report that was given. Follows from the events, like the rest of the line.
alter table case_row
    add column shape         integer not null default 1, -- 1: made before these columns were; made anew from the events
    add column origin        text,
    add column delivery      text,            -- the form that was asked for
    add column settled       date,            -- first decided, or ended; never before the day of receipt
    add column settled_as    text,            -- kind of that decision, or how it ended
    add column settled_late  boolean,         -- decided after its period
    add column settled_items integer[],       -- grounds of what that decision kept closed
    add column taken         integer;         -- working days from receipt to then, without those it stood still
alter table case_row alter column shape set default 2;
create index case_row_settled on case_row (body, (coalesce(settled, date '9999-12-31')), received);
create index case_row_outdated on case_row (number) where shape < 2;

-- Where each objection stands: follows from the events, written with them.
create table objection_row (
    number     text not null,
    objection  integer not null,              -- within the case
    body       text not null,
    department text,
    by         text not null,                 -- requester, third-party
    filed      date not null,
    settled    date,                          -- decided or taken back
    settled_as text,                          -- upheld, partly-upheld, rejected, dismissed, withdrawn
    late       boolean not null,              -- decided after its period
    heard      date,                          -- the day on which the committee sat on it
    meeting    text,
    found      text,                          -- what the committee found
    exempt     text,                          -- why the committee need not sit
    primary key (number, objection)
);
create index objection_row_filed on objection_row (body, filed);

create index case_event_ruled on case_event (body, day) where kind = 'ruled';
