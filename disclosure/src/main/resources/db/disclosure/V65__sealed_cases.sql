-- Archived cases by their closing, the newest first: the list of sealed files is read by the page.
create index case_handover_archived on case_handover (closed, number) where state = 'archived' and record is not null;
