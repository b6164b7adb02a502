-- Mends that were begun and have not come to their end: noted before anything of the copy is touched, taken away in the
-- transaction that notes the mend. A process that was killed in the middle is told by them what it had been doing.
create table preservation.mend_begun (
    copy   text not null,
    object text not null,
    -- of the mend it becomes
    id     uuid not null,
    source text not null,
    -- what was wrong with the copy, in words
    found  text not null,
    at     timestamptz not null,
    primary key (copy, object)
);
create index mend_begun_at on preservation.mend_begun (at);
