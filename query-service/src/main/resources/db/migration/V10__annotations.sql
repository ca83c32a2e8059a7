-- What teams note beside the figures. Words stand apart; withdrawn_on: since when it no longer holds, null while it does.
create table lecture.annotation (
    id text primary key,
    owner text not null,
    kind text not null,
    territory text not null,
    feed text,
    indicator text,
    first_day date not null,
    last_day date,
    text_key uuid not null,
    withdrawn_on date,
    set_at timestamptz not null,
    changed_at timestamptz not null,
    position bigint not null
);
create index on lecture.annotation (territory, first_day);

-- Those that hold, by what they are about: territory_kind and code as in dashboard.territory, or etablissement and UAI;
-- feed and indicator are both null when all figures are meant.
create view dashboard.annotation as
    select id as annotation, kind, kind in ('rupture-perimetre', 'nouveau-marqueur') as break,
        case split_part(territory, ':', 1) when 'national' then 'pays' else split_part(territory, ':', 1) end
            as territory_kind,
        case territory when 'national' then 'FR' else split_part(territory, ':', 2) end as territory_code,
        feed, indicator, first_day, coalesce(last_day, first_day) as last_day
    from lecture.annotation
    where withdrawn_on is null;
