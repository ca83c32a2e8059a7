-- How long facts of single schools are kept (ADR 014).

-- kept_since: facts of earlier days are told to nobody. active: they are taken away too; not while events are replayed.
create table lecture.retention (
    feed text primary key,
    kept_since date not null,
    active boolean not null default false
);

-- Of facts that were taken away: which events told them, and nothing that they told.
create table lecture.expired_fact (
    feed text not null,
    uai text not null,
    positions bigint[] not null,
    primary key (feed, uai)
);

create function lecture.kept_since(which text) returns date language sql stable as $$
    select coalesce((select kept_since from lecture.retention where feed = which), '-infinity')
$$;
