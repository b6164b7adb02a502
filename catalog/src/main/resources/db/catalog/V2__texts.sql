-- Texts follow on a line of their own, behind everything else that is for the index: finding a record by its metadata
-- comes before finding it by its text.
insert into catalog.projection (name, place) values ('texts', 0);
create index feed_version_at on catalog.feed (at) where kind = 'version';
