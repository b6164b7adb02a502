-- How many cases stand where, kept as changes that add up: whoever takes a step adds lines and waits for nobody.
-- Follows from case_row alone; figures over all years would otherwise read every case ever held.
create table case_count (
    body       text not null,
    department text not null,                 -- empty: of none yet
    year       integer not null,              -- of receipt
    tally      text not null,
    cases      bigint not null                -- changes; their sum is the figure
);
create index case_count_body on case_count (body, department, year, tally) include (cases);

create function count_case() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        insert into disclosure.case_count values
            (old.body, coalesce(old.department, ''), extract(year from old.received), old.tally, -1);
    end if;
    if tg_op <> 'DELETE' then
        insert into disclosure.case_count values
            (new.body, coalesce(new.department, ''), extract(year from new.received), new.tally, 1);
    end if;
    return null;
end $$;
create trigger case_row_come_or_gone after insert or delete on case_row for each row execute function count_case();
create trigger case_row_elsewhere after update on case_row for each row
    when ((old.body, old.department, old.received, old.tally) is distinct from
          (new.body, new.department, new.received, new.tally))
    execute function count_case();

insert into case_count
    select body, coalesce(department, ''), extract(year from received), tally, count(*) from case_row group by 1, 2, 3, 4;
