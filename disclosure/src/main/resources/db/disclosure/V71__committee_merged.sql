-- What a committee found is written down by hand only where it is merged with another body's (Act, Article 12 (1), second
-- sentence), and that was entered. Of what was entered before, the last rules of each body say so.
alter table committee add column merged boolean not null default false;
update committee c set merged = coalesce(
    (select e.data ->> 'mergedWith' is not null from committee_event e
     where e.body = c.body and e.stream = 'roster' and e.kind = 'rules-set' order by e.version desc limit 1),
    false);
