-- What preservation records, as a chain: each entry carries the digest of the one before it. An entry is never changed; that
-- the owner of the database could do so all the same is why the newest digest goes into every set for another site.
create table preservation.log (
    entry    bigint primary key check (entry > 0),
    -- UTC, as it stands in the digest: 2026-11-21T03:04:05.678901Z
    at       text not null,
    kind     text not null,
    -- JSON, as it stands in the digest
    said     text not null,
    -- of the entry before; 128 noughts in the first
    previous text not null check (previous ~ '^[0-9a-f]{128}$'),
    -- SHA-512 in hex of entry, at, kind, said and previous in UTF-8, each ended by a line feed
    sha512   text not null check (sha512 ~ '^[0-9a-f]{128}$')
);

create function preservation.log_append(what text, told jsonb) returns void language plpgsql as $$
declare
    last preservation.log%rowtype;
    next preservation.log%rowtype;
begin
    -- one after another until the transaction ends; it is the last lock that a transaction takes
    perform pg_advisory_xact_lock(hashtext('seogo.preservation.log'));
    select * into last from preservation.log order by entry desc limit 1;
    next.entry := coalesce(last.entry, 0) + 1;
    next.at := to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
    next.kind := what;
    next.said := told::text;
    next.previous := coalesce(last.sha512, repeat('0', 128));
    next.sha512 := encode(sha512(convert_to(concat(next.entry, E'\n', next.at, E'\n', next.kind, E'\n', next.said, E'\n',
        next.previous, E'\n'), 'UTF8')), 'hex');
    insert into preservation.log values (next.*);
end $$;

create function preservation.log_kept() returns trigger language plpgsql as $$
begin
    raise exception 'entries of preservation.log are added and never changed';
end $$;
create trigger log_kept before update or delete on preservation.log
    for each row execute function preservation.log_kept();
create trigger log_not_emptied before truncate on preservation.log
    for each statement execute function preservation.log_kept();

-- The row as it is, without what changes later or says the time a second time.
create function preservation.log_row() returns trigger language plpgsql as $$
begin
    perform preservation.log_append(tg_argv[0],
        case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end - array['recorded_at', 'told', 'findings']);
    return null;
end $$;

-- Deferred: whoever holds rows when it begins to wait for the log never keeps another who waits for rows.
create constraint trigger log_recorded after insert on preservation.object deferrable initially deferred
    for each row execute function preservation.log_row('version-recorded');
create constraint trigger log_changed after update on preservation.object deferrable initially deferred
    for each row when (old.version is distinct from new.version or old.inventory is distinct from new.inventory)
    execute function preservation.log_row('version-recorded');
create constraint trigger log_forgotten after delete on preservation.object deferrable initially deferred
    for each row execute function preservation.log_row('object-forgotten');
create constraint trigger log_mended after insert on preservation.mend deferrable initially deferred
    for each row execute function preservation.log_row('copy-mended');
create constraint trigger log_dispersed after insert on preservation.dispersal deferrable initially deferred
    for each row execute function preservation.log_row('set-written');
create constraint trigger log_drilled after insert on preservation.drill deferrable initially deferred
    for each row execute function preservation.log_row('drill-ended');

-- What was recorded before there was a chain goes into its first entry as one digest.
do $$
begin
    if exists (select from preservation.object) then
        perform preservation.log_append('log-begun', (select jsonb_build_object('objects', count(*), 'sha512',
            encode(sha512(convert_to(string_agg(id || ' ' || version || ' ' || inventory, E'\n' order by id collate "C"),
            'UTF8')), 'hex')) from preservation.object));
    end if;
end $$;
