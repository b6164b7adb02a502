-- By which account the house knows who holds a token, whatever they are called; nobody of before has one.
alter table token add column account text;
