-- The list of decisions to disclose, newest first.
create index case_row_public on case_row (decided desc, number desc) where decision in ('open', 'partial');
