-- The department whose cases an officer of disclosure handles; nobody else has one.
alter table token add column department text;
