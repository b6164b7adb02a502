-- Closed cases on their way to become records, made with the event that closed them.
create table case_handover (
    number     text not null,
    closing    integer not null,           -- version of the event
    closed     date not null,
    state      text not null,              -- due, archived
    since      timestamptz not null,
    tries      integer not null,
    next_try   timestamptz not null,
    note       text not null,
    record     text,                       -- its name in the archive
    primary key (number, closing)
);
create index case_handover_due on case_handover (next_try) where state = 'due';
create index case_handover_closed on case_handover (closed);
insert into case_handover (number, closing, closed, state, since, tries, next_try, note)
    select number, version, day, 'due', at, 0, at, '' from case_event where kind in ('closed', 'ended');
-- Decisions on records did not say since when they wait.
alter table record_decision add column since timestamptz;
update record_decision d set since = (select max(e.at) from case_event e where e.number = d.number
    and e.kind = 'records-decided' and (e.data ->> 'decision')::integer = d.decision);
