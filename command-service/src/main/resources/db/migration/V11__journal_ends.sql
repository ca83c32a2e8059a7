-- What is in the journal is kept for a year, as long as the CNIL advises at most; nothing younger than six months,
-- its least, can go, whoever asks.
create function refuse_to_forget_early() returns trigger language plpgsql as $$
begin
    if old.at > now() - interval '6 months' then
        raise exception 'the journal is kept for six months at least';
    end if;
    return old;
end
$$;

drop trigger journal_stands on journal;

create trigger journal_stands
    before update or truncate on journal
    for each statement execute function refuse_to_change_journal();

create trigger journal_is_kept
    before delete on journal
    for each row execute function refuse_to_forget_early();

grant delete on journal to observatoire_write;

create index journal_who on journal (who, at desc);
