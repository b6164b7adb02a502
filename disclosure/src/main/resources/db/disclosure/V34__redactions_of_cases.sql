-- A redaction belongs to a case; what was marked is personal data, and lies sealed until nobody needs it.
alter table redaction
  add column number          text,                        -- the case; none of what was drafted before
  add column told            jsonb not null default '{}', -- what was taken out and what stays, masked
  add column key_id          text not null default '',
  add column sealed          bytea,                       -- marks and what is kept; taken away when it is over
  add column drafter_account text not null default '',    -- who they are, whatever they are called
  add column decider_account text not null default '';
-- What was drafted without a case lay open. It is sent back, and what was marked is forgotten.
update redaction set state = 'REJECTED', reason = '사건 없이 만든 가림본입니다. 사건에서 다시 만드십시오.'
  where state in ('READY', 'RELEASING');
alter table redaction
  drop column marks,
  drop column kept,
  drop column cause,
  drop constraint redaction_check,
  add constraint redaction_two_people
    check (state in ('READY', 'REJECTED') or number is null or decider_account <> drafter_account);
create index redaction_case on redaction (number, drafted desc);
