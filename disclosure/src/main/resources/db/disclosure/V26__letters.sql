-- Letters on their way: rendered once, sent at most once.
alter table letter add column attempts integer not null default 0;
alter table letter add column next_try timestamptz;         -- not before, while it is ready
alter table letter add column claimed timestamptz;          -- when sending began
alter table letter add column trouble text;                 -- why it needs somebody, in a sentence
create index letter_moving on letter (id) where state in ('ready', 'sending');
create index letter_attention on letter (state, id) where state in ('to-post', 'refused', 'uncertain', 'unprintable');

-- What was told, and the file that was sent: sealed under the key of identities, for both name the person.
create table letter_file (
    letter     bigint primary key references letter,
    sha256     text not null,              -- of the PDF; of the notice where there is none
    email      boolean not null,           -- whether there is an address to send it to
    notice_key text not null,
    notice     bytea not null,
    pdf_key    text,                       -- empty where it cannot be printed
    pdf        bytea
);

-- What became of it, step by step.
create table letter_step (
    id         bigint generated always as identity primary key,
    letter     bigint not null references letter,
    at         timestamptz not null,
    state      text not null,
    who        text not null,
    detail     text not null
);
create index letter_step_letter on letter_step (letter, id);
create trigger letter_step_append_only before update or delete or truncate on letter_step
    for each statement execute function refuse_change();
