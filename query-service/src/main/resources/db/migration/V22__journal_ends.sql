-- What is in the journal is kept for a year, as long as the CNIL advises at most; nothing younger than six months,
-- its least, can go, whoever asks.
create function lecture.refuse_to_forget_early() returns trigger language plpgsql as $$
begin
    if old.at > now() - interval '6 months' then
        raise exception 'the journal is kept for six months at least';
    end if;
    return old;
end
$$;

drop trigger journal_stands on lecture.journal;

create trigger journal_stands
    before update or truncate on lecture.journal
    for each statement execute function lecture.refuse_to_change_journal();

create trigger journal_is_kept
    before delete on lecture.journal
    for each row execute function lecture.refuse_to_forget_early();

grant delete on lecture.journal to observatoire_read;

create index journal_who on lecture.journal (who, at desc);
