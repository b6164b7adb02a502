-- The next day of a case is also one the body named itself: by which an answer was asked for while the clock stands still,
-- and on which what is under way was said to end. Lines of cases that may have such a day are looked at again.
alter table case_row add column next_known boolean not null default true;
update case_row set next_known = false
    where live and (stopped or objection = 'correcting' or (decided is not null and 5 = any (items)));
create index case_row_next_unknown on case_row (number) where not next_known;
