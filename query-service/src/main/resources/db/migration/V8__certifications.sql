-- Certifications: one fact per school and school year, dated by the last day of the year.

create table lecture.certification_fact (
    uai text not null,
    year_end date not null,
    sessions_programmees int,
    sessions_finalisees int,
    inscrits int,
    inscrits_distincts int,
    participants int,
    certifies int,
    non_obtenues int,
    -- The mean score times those who sat, rounded; and those who sat where the mean is known: wider means are their rate.
    points int,
    notes int,
    average_pix_score numeric,
    median_pix_score numeric,
    first_quartile_pix_score numeric,
    third_quartile_pix_score numeric,
    departement text,
    type text,
    sector text,
    priority_education text,
    academie text,
    eleves int,
    eleves_year int,
    in_term boolean,
    anomalies text[] not null,
    submission_id uuid,
    position bigint not null,
    believed_from timestamptz not null,
    primary key (uai, year_end)
);
create index on lecture.certification_fact (year_end, departement);

create table lecture.certification_fact_past (
    like lecture.certification_fact,
    believed_to timestamptz not null,
    primary key (uai, year_end, position)
);

-- All that is told once a school year: inventories, certifications.
create view dashboard.declared_school_year as
    select lecture.school_year_label(lecture.school_year_of(rollup.period_start)) as school_year,
        rollup.period_start as starts_on, rollup.indicator, indicator.feed,
        place.region, place.region_label, place.academie, place.academie_label,
        rollup.departement, place.departement_label, rollup.type, rollup.sector, rollup.priority_education,
        rollup.numerator, rollup.denominator, rollup.schools
    from lecture.rollup
    join lecture.indicator on indicator.id = rollup.indicator
    left join lecture.place on place.departement = rollup.departement
    where rollup.period_kind = 'annee';

create or replace view dashboard.equipment_school_year as
    select school_year, starts_on, indicator, region, region_label, academie, academie_label, departement,
        departement_label, type, sector, priority_education, numerator, denominator, schools
    from dashboard.declared_school_year
    where feed = 'equipement';

create view dashboard.certification_school_year as
    select school_year, starts_on, indicator, region, region_label, academie, academie_label, departement,
        departement_label, type, sector, priority_education, numerator, denominator, schools
    from dashboard.declared_school_year
    where feed = 'certification';
