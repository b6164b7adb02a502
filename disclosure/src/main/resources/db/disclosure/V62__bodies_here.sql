-- Bodies at which somebody works on cases: one with a department, or with an account. The others are known by their records
-- alone, and were entered when somebody asked them. Of rows that were there before, a body is here where it has a department,
-- or its people have worked on a case; the account of another is made anew, or a department entered.
alter table body add column here boolean not null default false;
update body b set here = exists (select 1 from department d where d.body = b.name)
    or exists (select 1 from case_event e join case_row c using (number)
               where c.body = b.name and e.body = b.name and e.role in ('desk', 'officer') and e.version > 1);
