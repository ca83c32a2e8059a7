-- What is to be judged again: a school, or all schools of a territory, in some school years of a source. A projection marks
-- it in its transaction; who judges takes the row away first, so that what comes meanwhile marks it again.
create table lecture.anomaly_due (
    -- A UAI, or a territory as annotations name it.
    scope text not null,
    source text not null,
    first_year int not null,
    last_year int not null,
    marked_at timestamptz not null,
    primary key (scope, source)
);
create index on lecture.anomaly_due (marked_at);

-- What was declared before there were rules.
insert into lecture.anomaly_due
select 'national', source, 2000, 2100, now() from unnest(array['ent', 'equipement', 'effectifs']) as source;

-- What the rules doubt of the facts as they are; corrected: of the facts as they were first declared, where it no longer is.
-- Derived from the facts alone: judging again, anywhere, gives the same rows.
create table lecture.anomaly (
    uai text not null,
    source text not null,
    school_year int not null,
    first_day date not null,
    last_day date not null,
    rule text not null,
    corrected boolean not null,
    measure text not null,
    value bigint not null,
    usual numeric,
    periods int not null,
    -- Of the last declaration about these periods, and since when it is believed.
    position bigint not null,
    since timestamptz not null,
    primary key (uai, source, first_day, rule, corrected)
);
create index on lecture.anomaly (source, school_year, uai);

-- What a school says is right: as declared by the event at position "seen"; null since it no longer says so.
create table lecture.confirmation (
    uai text not null,
    source text not null,
    first_day date not null,
    seen bigint,
    text_key uuid,
    position bigint not null,
    said_at timestamptz not null,
    primary key (uai, source, first_day)
);

-- State: ouverte, confirmee (until something is declared about these periods again), corrigee.
create view dashboard.anomaly as
    select anomaly.uai, school.name, school.type, school.departement, place.departement_label, place.academie, place.academie_label,
        place.region, place.region_label, anomaly.source, lecture.school_year_label(anomaly.school_year) as school_year,
        anomaly.rule, anomaly.first_day, anomaly.last_day, anomaly.measure, anomaly.value, round(anomaly.usual, 1) as usual,
        round(anomaly.value / nullif(anomaly.usual, 0), 3) as ratio, anomaly.periods,
        case when anomaly.corrected then 'corrigee'
            when confirmation.seen = anomaly.position then 'confirmee'
            else 'ouverte' end as state,
        anomaly.since, anomaly.position
    from lecture.anomaly
    left join lecture.school on school.uai = anomaly.uai
    left join lecture.place place on place.departement = school.departement
    left join lecture.confirmation on confirmation.uai = anomaly.uai and confirmation.source = anomaly.source
        and confirmation.first_day = anomaly.first_day;
