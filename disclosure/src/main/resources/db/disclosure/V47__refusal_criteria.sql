-- What a body keeps closed under each item of Article 9 (1), in its own words (Act, Article 9 (3)); every review makes a
-- version, also one that changes nothing (9 (4)).
create table refusal_criteria (
    body        text not null,
    version     integer not null,          -- from 1 without a gap
    in_force    date not null,
    reviewed    date not null,
    next_review date not null,
    source      text not null,             -- what it was adopted by
    who         text not null,
    at          timestamptz not null,
    primary key (body, version)
);
create trigger refusal_criteria_append_only before update or delete or truncate on refusal_criteria
    for each statement execute function refuse_change();

create table refusal_criterion (
    body        text not null,
    version     integer not null,
    item        integer not null check (item between 1 and 8),
    text        text not null,
    primary key (body, version, item),
    foreign key (body, version) references refusal_criteria
);
create trigger refusal_criterion_append_only before update or delete or truncate on refusal_criterion
    for each statement execute function refuse_change();
