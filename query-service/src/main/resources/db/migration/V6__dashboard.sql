-- Schema dashboard: the stable contract of Grafana and of exports. Owned by a role without BYPASSRLS, read by
-- observatoire_grafana, which sees nothing else.

create view dashboard.territory as
    select 'region' as kind, code, label, 'FR' as parent from lecture.region
    union all
    select 'academie', code, label, region from lecture.academie
    union all
    select 'departement', code, label, academie from lecture.departement
    union all
    select 'pays', 'FR', 'France', null;

create view dashboard.indicator as
    select id, ordinal, label, definition, unit, family, thematique, feed, period_kind, factor, decimals, direction,
        threshold, source
    from lecture.indicator;

create view dashboard.national_reference as
    select indicator, population, type, date, value, source
    from lecture.indicator_reference;

-- A département with the labels of what it belongs to.
create view lecture.place as
    select departement.code as departement, departement.label as departement_label,
        academie.code as academie, academie.label as academie_label,
        region.code as region, region.label as region_label
    from lecture.departement
    join lecture.academie on academie.code = departement.academie
    left join lecture.region on region.code = academie.region;

create function lecture.school_year_label(start int) returns text
    language sql immutable parallel safe
    return start || '-' || start + 1;

create view dashboard.indicator_week as
    select rollup.period_start as week, rollup.indicator,
        place.region, place.region_label, place.academie, place.academie_label,
        rollup.departement, place.departement_label, rollup.type, rollup.sector, rollup.priority_education,
        lecture.school_year_label(lecture.school_year_of(rollup.period_start)) as school_year,
        date_trunc('month', rollup.period_start::timestamp)::date as month,
        coalesce(calendar.vacation, false) as vacation,
        rollup.numerator, rollup.denominator, rollup.schools
    from lecture.rollup
    left join lecture.place on place.departement = rollup.departement
    left join lecture.calendar_week calendar
        on calendar.academie = place.academie and calendar.monday = rollup.period_start
    where rollup.period_kind = 'semaine';

-- Months and school years are sums of their weeks out of vacation. schools: the most that reported in one of them.
create view dashboard.indicator_month as
    select month, indicator, region, region_label, academie, academie_label, departement, departement_label, type,
        sector, priority_education, school_year, sum(numerator) as numerator, sum(denominator) as denominator,
        max(schools) as schools, count(*)::int as weeks
    from dashboard.indicator_week
    where not vacation
    group by month, indicator, region, region_label, academie, academie_label, departement, departement_label, type,
        sector, priority_education, school_year;

create view dashboard.indicator_school_year as
    select school_year, make_date(left(school_year, 4)::int, 8, 1) as starts_on, indicator, region, region_label,
        academie, academie_label, departement, departement_label, type, sector, priority_education,
        sum(numerator) as numerator, sum(denominator) as denominator, max(schools) as schools, count(*)::int as weeks
    from dashboard.indicator_week
    where not vacation
    group by school_year, indicator, region, region_label, academie, academie_label, departement, departement_label,
        type, sector, priority_education;

-- Each school's last inventory of the school year.
create view dashboard.equipment_school_year as
    select lecture.school_year_label(lecture.school_year_of(rollup.period_start)) as school_year,
        rollup.period_start as starts_on, rollup.indicator,
        place.region, place.region_label, place.academie, place.academie_label,
        rollup.departement, place.departement_label, rollup.type, rollup.sector, rollup.priority_education,
        rollup.numerator, rollup.denominator, rollup.schools
    from lecture.rollup
    left join lecture.place on place.departement = rollup.departement
    where rollup.period_kind = 'annee';

-- Weeks and school years that have begun: before that, nobody can have reported.
create view dashboard.coverage_week as
    select coverage.period_start as week, coverage.feed,
        place.region, place.region_label, place.academie, place.academie_label,
        coverage.departement, place.departement_label, coverage.type, coverage.sector, coverage.priority_education,
        lecture.school_year_label(lecture.school_year_of(coverage.period_start)) as school_year,
        date_trunc('month', coverage.period_start::timestamp)::date as month,
        coverage.reported, coverage.expected
    from lecture.coverage
    left join lecture.place on place.departement = coverage.departement
    where coverage.period_kind = 'semaine' and coverage.period_start <= current_date;

-- For a weekly feed, school-weeks; for a yearly one, schools.
create view dashboard.coverage_school_year as
    select school_year, make_date(left(school_year, 4)::int, 8, 1) as starts_on, feed, region, region_label, academie,
        academie_label, departement, departement_label, type, sector, priority_education,
        sum(reported)::bigint as reported, sum(expected)::bigint as expected
    from dashboard.coverage_week
    group by school_year, feed, region, region_label, academie, academie_label, departement, departement_label, type,
        sector, priority_education
    union all
    select lecture.school_year_label(lecture.school_year_of(coverage.period_start)), coverage.period_start,
        coverage.feed, place.region, place.region_label, place.academie, place.academie_label,
        coverage.departement, place.departement_label, coverage.type, coverage.sector, coverage.priority_education,
        coverage.reported, coverage.expected
    from lecture.coverage
    left join lecture.place on place.departement = coverage.departement
    where coverage.period_kind = 'annee' and coverage.period_start <= current_date;

revoke all on schema dashboard from public;
grant usage on schema dashboard to observatoire_grafana;
grant select on all tables in schema dashboard to observatoire_grafana;
alter default privileges in schema dashboard grant select on tables to observatoire_grafana;
