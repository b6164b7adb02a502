-- Redactions from marks to release. What was released is told in the store; this is work and who did it.
create table disclosure.redaction (
  id        uuid primary key,
  record    text not null,
  source    integer not null check (source > 0),
  cause     text not null,
  state     text not null check (state in ('READY', 'RELEASING', 'RELEASED', 'REJECTED')),
  marks     jsonb not null,
  kept      jsonb not null,
  mime      text not null,
  pages     integer not null,
  warnings  text not null,
  digest    text not null,
  drafter   text not null,
  drafted   timestamptz not null,
  decider   text not null default '',
  decided   timestamptz,
  reason    text not null default '',
  rendition integer,
  check (state in ('READY', 'REJECTED') or decider <> drafter)
);
create index redaction_record on disclosure.redaction (record, drafted desc);
