-- Who reviewed a month's looks at the identity of requesters, and what they found; kept when the looks are forgotten.
create table look_review (
    id         bigint generated always as identity primary key,
    body       text not null,
    month      date not null,              -- its first day
    who        text not null,
    account    text,
    at         timestamptz not null,
    looks      integer not null,           -- how many there were
    unusual    integer not null,           -- how many of them were unusual
    remark     text not null
);
create index look_review_month on look_review (body, month);
create trigger look_review_append_only before update or delete or truncate on look_review
    for each statement execute function refuse_change();
