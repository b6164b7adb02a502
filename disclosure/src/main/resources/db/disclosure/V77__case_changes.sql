-- Counts steps of cases, so that whoever holds figures can tell whether they still hold. A sequence, for nobody is to wait for
-- another's step; so it is ahead of what others see until a step is committed.
create sequence case_change;
create function case_changed() returns trigger language plpgsql as $$
begin
    perform nextval('disclosure.case_change');
    return null;
end $$;
create trigger case_row_changed after insert or update or delete on case_row
    for each statement execute function case_changed();
create trigger case_count_changed after insert or update or delete on case_count
    for each statement execute function case_changed();
