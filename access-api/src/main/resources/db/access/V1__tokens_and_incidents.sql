-- Who may use the staff doors. Only the token's digest is kept: a stolen table opens nothing.
create table token (
    digest     bytea primary key,          -- SHA-256 of the token
    holder     text not null,              -- as it stands in the history of decisions
    role       text not null,
    body       text not null,
    created    timestamptz not null,
    expires    timestamptz not null,
    revoked    timestamptz
);

-- Searches that found nothing: each is an outage to whoever asked.
create table search_incident (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    words      text not null,
    filters    text not null
);
create index search_incident_at on search_incident (at);
