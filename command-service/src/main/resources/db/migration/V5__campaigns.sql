-- What is known of campaigns, of the schools they ask and of published référentiels when a school answers; moved with
-- their events. questions: the section that a campaign adds; number: the how-manieth version of a référentiel.
create table referentiel_index (
    id text not null,
    version text not null,
    number int not null,
    territory text not null,
    definition jsonb not null,
    primary key (id, version),
    unique (id, number)
);

create table campaign_index (
    id text primary key,
    territory text not null,
    referentiel text not null,
    version text not null,
    territories text[] not null,
    types text[] not null,
    opens_on date not null,
    closes_on date not null,
    closed_on date,
    questions jsonb
);

-- until: since when the school is no longer asked, null while it is.
create table campaign_school (
    campaign text not null references campaign_index,
    uai text not null,
    since date not null,
    until date,
    primary key (campaign, uai)
);

-- Words that people wrote: no event holds them, and they can be erased (design §4).
create table texte (
    cle uuid primary key,
    uai text not null,
    contenu text not null,
    cree_le timestamptz not null default now()
);

create index texte_of_school on texte (uai);

grant select on texte to observatoire_events_reader;

-- Whether a campaign asks a school on a day. Its territories are "national", "academie:14", "departement:035"; it asks
-- every type when it names none.
create function asks(territories text[], types text[], school school_index, day date) returns boolean
language sql immutable as $$
    select (cardinality(types) = 0 or school.type = any(types))
        and territories && array[
            'national', 'academie:' || school.academie, 'departement:' || school.departement]
        and (school.opened_on is null or school.opened_on <= day)
        and (school.closed_on is null or school.closed_on > day)
$$;
