-- What was done on the read side, by whom, and who was sent away. Written once; nobody changes it.
create table journal (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    who text not null,
    what text not null,
    about text not null,
    status int not null
);

create index journal_latest on journal (at desc);
create index journal_about on journal (about, at desc);

create function refuse_to_change_journal() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is never changed, deleted or truncated';
end
$$;

create trigger journal_stands
    before update or delete or truncate on journal
    for each statement execute function refuse_to_change_journal();

-- Appended to and read, by the service too.
revoke update, delete, truncate on journal from observatoire_read;
