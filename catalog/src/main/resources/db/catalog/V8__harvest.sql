-- What harvesters are told of (ADR 0056): every record the public was answered about, and when that answer last changed. A line
-- is never taken away: of a record that is hidden again it says so from then on.

create table catalog.harvest (
    record  text primary key,
    -- greater with every transaction that writes here, whatever the clock does
    changed timestamptz not null,
    -- the public may know nothing of it any more
    deleted boolean not null,
    level   smallint not null check (level between 0 and 3),
    -- 생산기관, as the public last read it
    agency  text not null,
    -- digest of what the public was answered last; empty: the next answer is another one whatever it says
    answer  bytea not null
);
create index harvest_changed on catalog.harvest (changed, record);
-- for what is newest, however many were closed at once
create index harvest_shown on catalog.harvest (changed, record) where not deleted;
create index harvest_level on catalog.harvest (level, changed, record);
create index harvest_agency on catalog.harvest (agency, changed, record);

-- Records that are hidden, of which harvesters were told nothing yet, and that were public once: a time there was at which they
-- and all above them were listed. A history of decisions is all that is asked, so that it comes back from the store alone.
create function catalog.once_public() returns setof text language sql stable as $$
    select r.id from catalog.record r
    where not r.visible
      and exists (select 1 from catalog.decision d where d.record = r.id and d.listed)
      and not exists (select 1 from catalog.harvest h where h.record = r.id)
      and not (select isempty(range_intersect_agg(coalesce(
              (select range_agg(tstzrange(d.since, greatest(d.since, d.ended))) filter (where d.listed)
               from (select x.since, x.listed,
                            lead(x.since, 1, 'infinity') over (order by x.version, x.line, x.id) as ended
                     from catalog.decision x where x.record = line.id) d),
              '{}'::tstzmultirange)))
          from unnest(r.ancestors || r.id) as line(id))
$$;

-- Archives from before: nobody was ever told anything, so all of it is told as of now.
insert into catalog.harvest (record, changed, deleted, level, agency, answer)
select id, now(), false, level, agency, '' from catalog.record where visible;

insert into catalog.harvest (record, changed, deleted, level, agency, answer)
select r.id, now(), true, r.level, r.agency, ''
from catalog.record r join catalog.once_public() o (id) on o.id = r.id;
