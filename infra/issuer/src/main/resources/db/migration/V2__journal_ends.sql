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

drop trigger only_added_to on journal;

create trigger only_added_to
    before update or truncate on journal
    for each statement execute function refuse_change();

create trigger kept_a_while
    before delete on journal
    for each row execute function refuse_to_forget_early();
