-- Files that leave the house with a case; their bytes lie in the data folder under the case.
create table case_file (
  id        uuid primary key,
  number    text not null,
  n         integer not null,             -- within the case, never given twice
  origin    text not null,                -- upload, redaction
  record    text,                         -- of a redaction: the record it was made of
  suffix    text not null,                -- by what its bytes are; it is served by a name and type of ours
  bytes     bigint not null,
  digest    text not null,                -- SHA-256
  key_id    text not null,
  sealed    bytea not null,               -- the name it came with, and what looks like personal data in it
  added_by  text not null,
  added     timestamptz not null,
  discarded timestamptz,
  unique (number, n)
);
