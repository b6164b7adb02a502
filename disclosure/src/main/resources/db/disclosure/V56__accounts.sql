-- By which account the house knows who did something, whatever they are called; unknown (null) of what was written before,
-- and of who is known by name alone.
alter table case_event add column account text;
alter table committee_event add column account text;
alter table identity_look add column account text;
create index identity_look_at on identity_look (at);
