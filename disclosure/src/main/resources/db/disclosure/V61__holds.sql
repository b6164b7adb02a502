-- What was held back, and no longer, is a handful of all steps.
create index case_event_hold on case_event (number, version) where kind in ('hold-placed', 'hold-lifted');
