-- The key of each case, under which its persons are sealed: 32 random bytes, sealed under the key of identities. What it
-- sealed cannot be read once it is destroyed, wherever a copy of it lies. Rows sealed under it say 'case' for their key.
create table case_key (
    number     text primary key,
    key_id     text,
    sealed     bytea,
    destroyed  timestamptz,
    check ((sealed is null) = (destroyed is not null)),
    check ((sealed is null) = (key_id is null))
);
create index case_key_by_master on case_key (key_id) where sealed is not null;
create index requester_by_master on requester (key_id) where key_id <> 'case';
create index third_party_by_master on third_party (key_id) where key_id <> 'case';
create index letter_file_by_master on letter_file (notice_key) where notice_key <> 'case';
