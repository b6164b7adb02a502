-- Papers of cases of disclosure: records of the activity 정보공개 청구 처리, and what stands below them. The activity is part of
-- the description, so that the mark comes back from the store alone.

alter table catalog.record
    -- 생산기관, as the description says it; empty until the row is made anew
    add column agency text not null default '',
    -- whether its own activity is that of requests
    add column papers boolean not null default false,
    -- whether a record above it is such a paper
    add column papers_above boolean not null default false,
    -- by which version of these columns the row was filled; an older one is made anew from the store, in the background
    add column shape smallint not null default 0;

-- What closed cases left here says so by its number, and must not wait until it is read again.
update catalog.record set papers = true, agency = organization where number ~ '^정보공개-[0-9]{4}-';
