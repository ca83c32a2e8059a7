-- Who had which words erased, and when; none of the words. cle: null for what receipts and dead letters quoted of a
-- school. A key that stands here is never filled again.
create table effacement (
    numero bigint generated always as identity primary key,
    cle uuid,
    uai text,
    territoire text,
    par text not null,
    au_nom_de text not null,
    le timestamptz not null,
    constraint effacement_of_one check (num_nonnulls(uai, territoire) = 1)
);

create index effacement_of_key on effacement (cle);
create index effacement_latest on effacement (le);

create function refuse_to_change_erasures() returns trigger language plpgsql as $$
begin
    raise exception 'erasures are never changed, deleted or truncated';
end
$$;

create trigger erasures_stand
    before update or delete or truncate on effacement
    for each statement execute function refuse_to_change_erasures();

-- Whether a receipt quotes what was sent.
create function quotes(reasons jsonb) returns boolean language sql immutable as $$
    select jsonb_path_exists(reasons, '$[*].given ? (@ != "…")')
$$;

-- The same reasons, with a mark in the place of what they quote.
create function unquoted(reasons jsonb) returns jsonb language sql immutable as $$
    select coalesce(
        jsonb_agg(
            case when reason ? 'given' then jsonb_set(reason, '{given}', '"…"') else reason end order by place),
        '[]')
    from jsonb_array_elements(reasons) with ordinality as each (reason, place)
$$;

-- What is to expire is found without reading the receipts that quote nothing.
create index receipt_quoting on receipt (decided_at) where quotes(reasons);

-- What the writer may do about it: blank what is quoted, and nothing else of a receipt or a dead letter.
grant update (reasons) on receipt to observatoire_write;
grant update (key, value) on dead_letter to observatoire_write;
