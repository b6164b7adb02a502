-- Whether what looks like personal data in the title was looked at; what was decided before was not asked for it.
alter table record_decision add column title_checked boolean not null default true;
alter table record_decision alter column title_checked drop default;
