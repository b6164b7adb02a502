-- What officers entered about days, over the calendar the program brings: declared later, or corrected. A line is never
-- changed or taken out; the latest one about a day holds.
create table holiday_correction (
    number     bigint primary key,         -- in the order they were entered, from 1 without a gap
    change     text not null check (change in ('add', 'remove')),
    day        date not null,
    name_ko    text not null,
    name_en    text not null,
    source     text not null,              -- gazette, notice or decision it rests on
    who        text not null,
    at         timestamptz not null
);
create index holiday_correction_day on holiday_correction (day);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: enter a later line instead', tg_table_name;
end
$$;
create trigger holiday_correction_append_only before update or delete or truncate on holiday_correction
    for each statement execute function refuse_change();
