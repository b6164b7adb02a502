-- Cases whose persons were destroyed kept the names of their files and what was marked in redactions: both go the same way.
update case_file f set discarded = coalesce(f.discarded, k.destroyed), key_id = 'case', sealed = ''
  from case_key k where k.number = f.number and k.destroyed is not null;
update redaction r set sealed = null
  from case_key k where k.number = r.number and k.destroyed is not null;
create index case_file_by_master on case_file (key_id) where key_id <> 'case';
create index redaction_by_master on redaction (key_id) where sealed is not null and key_id <> 'case';
