-- When the public was last told less than before (ADR 0059): by it a dump that was made earlier is known not to hold any more. One
-- line; it moves in the transaction that closes. It begins with the making of the table, so that a dump of another database,
-- whose decisions nobody knows here, holds for none.
create table catalog.restricted (
    changed timestamptz not null,
    single  boolean primary key default true check (single)
);

insert into catalog.restricted (changed) values (clock_timestamp());
