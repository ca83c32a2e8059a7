-- Sums of facts, moved by differences. Académie, région and France are sums of départements.

create table lecture.rollup (
    indicator text not null,
    -- 'semaine' or 'annee'
    period_kind text not null,
    -- Monday of the week, or 1 August of the school year
    period_start date not null,
    departement text not null,
    type text not null,
    sector text not null,
    priority_education text not null,
    audience text not null,
    numerator numeric not null,
    denominator numeric not null,
    schools int not null,
    primary key (
        indicator, period_kind, period_start, departement, type, sector, priority_education, audience)
) with (fillfactor = 70);

-- Schools that reported, of those that were expected: open in the period, and having reported the feed in that school
-- year or the one before. Weeks of vacation are left out of both.
create table lecture.coverage (
    feed text not null,
    period_kind text not null,
    period_start date not null,
    departement text not null,
    type text not null,
    sector text not null,
    priority_education text not null,
    reported int not null,
    expected int not null,
    primary key (feed, period_kind, period_start, departement, type, sector, priority_education)
) with (fillfactor = 70);

-- The school years in which a feed may be expected from a school.
create table lecture.expectation (
    feed text not null,
    uai text not null,
    school_year int not null,
    primary key (feed, uai, school_year)
);
