-- The counts of cases told apart by more: each case stands once under every mark (all, officer, month, ground), so that
-- no figure reads every case. What is added up already is kept apart from the changes since, so that adding up touches
-- only the figures that changed.
drop trigger case_row_come_or_gone on case_row;
drop trigger case_row_elsewhere on case_row;
drop function count_case();
drop index case_count_body;
delete from case_count;
alter table case_count
    add column mark       text not null,                -- what it is told apart by; all: nothing
    add column key        text not null,                -- of the mark: an officer, 2026-03, an item; empty: of none
    add column settled_as text not null,                -- kind of the first decision of what is decided, else empty
    add column kept       boolean not null default false; -- false: a change that is not added up yet
create index case_count_mark on case_count (mark, body, year, department) include (key, tally, settled_as, cases);
create unique index case_count_kept on case_count (body, mark, year, department, key, tally, settled_as) where kept;
create index case_count_new on case_count (body) where not kept;
create index case_count_nought on case_count (body) where kept and cases = 0;

-- Under which lines a case is counted; none for what is no case. Not in plain SQL, which would be planned at every row.
create function counted(one case_row)
    returns table (body text, department text, year integer, tally text, mark text, key text, settled_as text)
    language plpgsql stable as $$
begin
    return query
        select one.body, coalesce(one.department, ''), extract(year from one.received)::integer, one.tally, m.mark, m.key,
               case when one.tally = 'decided' then coalesce(one.settled_as, '') else '' end
        from (select 'all' as mark, '' as key
              union all select 'officer', coalesce(one.officer, '')
              union all select 'month', to_char(one.received, 'YYYY-MM')
              union all select 'ground', item::text from unnest(one.settled_items) as item where one.tally = 'decided')
             as m
        where one.number is not null;
end $$;

create function count_case() returns trigger language plpgsql as $$
begin
    insert into disclosure.case_count (body, department, year, tally, mark, key, settled_as, cases)
        select c.body, c.department, c.year, c.tally, c.mark, c.key, c.settled_as, sum(c.change)
        from (select was.*, -1 as change from disclosure.counted(old) as was
              union all select is_now.*, 1 from disclosure.counted(new) as is_now) as c
        group by 1, 2, 3, 4, 5, 6, 7 having sum(c.change) <> 0;
    return null;
end $$;
create trigger case_row_come_or_gone after insert or delete on case_row for each row execute function count_case();
create trigger case_row_elsewhere after update on case_row for each row
    when ((old.body, old.department, old.officer, old.received, old.tally, old.settled_as, old.settled_items)
          is distinct from
          (new.body, new.department, new.officer, new.received, new.tally, new.settled_as, new.settled_items))
    execute function count_case();

insert into case_count (body, department, year, tally, mark, key, settled_as, cases, kept)
    select c.body, c.department, c.year, c.tally, c.mark, c.key, c.settled_as, count(*), true
    from case_row as r cross join lateral counted(r) as c group by 1, 2, 3, 4, 5, 6, 7;

-- What is open, by the days left; and the lists behind the figures of an officer and of a ground.
create index case_row_open on case_row (body, department, officer, received) include (due, stopped) where tally = 'open';
create index case_row_officer on case_row (body, officer, received);
create index case_row_ground on case_row using gin (settled_items);
