-- When records that are not open must be looked at again: moved in the transaction of the decision, never reckoned by a query.

alter table catalog.record
    -- the last year of production, where the description gives a date
    add column produced int,
    -- 0 five years after the last decision, 1 thirty years after production; both empty: no look
    add column look_kind smallint check (look_kind between 0 and 1),
    add column look_year int;

-- In the order in which pages are given; an open record is not in it.
create index record_look on catalog.record (look_year, id) where look_year is not null;

alter table catalog.decision
    -- the case of disclosure it was made for, '' for none; null in rows from before, whose reason says it
    add column for_case text;

-- The store knows when a record was produced, the database does not: older rows are made anew in the background.
create index record_shape on catalog.record (object) where shape < 2;
