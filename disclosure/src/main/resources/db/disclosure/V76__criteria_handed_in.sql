-- When and to whom the result of a review of criteria was handed in (Act, Article 9 (4)). A wrong line is put right by another:
-- the newest of a version holds.
create table refusal_criteria_handed_in (
    id       bigint generated always as identity primary key,
    body     text not null,
    version  integer not null,
    day      date not null,
    receiver text not null,
    who      text not null,
    at       timestamptz not null,
    foreign key (body, version) references refusal_criteria
);
create index refusal_criteria_handed_in_of on refusal_criteria_handed_in (body, version, id);
create trigger refusal_criteria_handed_in_append_only
    before update or delete or truncate on refusal_criteria_handed_in
    for each statement execute function refuse_change();
