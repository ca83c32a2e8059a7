-- Where a transaction gathers what it changes. Emptied by every commit.

-- School years whose expectation, and last inventory, are counted anew.
create temp table if not exists touched_year (
    feed text not null,
    uai text not null,
    school_year int not null,
    primary key (feed, uai, school_year)
) on commit delete rows;

create temp table if not exists rollup_delta (
    indicator text not null,
    period_kind text not null,
    period_start date not null,
    departement text not null,
    type text not null,
    sector text not null,
    priority_education text not null,
    audience text not null,
    numerator numeric not null,
    denominator numeric not null,
    schools bigint not null
) on commit delete rows;

create temp table if not exists coverage_delta (
    feed text not null,
    period_kind text not null,
    period_start date not null,
    departement text not null,
    type text not null,
    sector text not null,
    priority_education text not null,
    reported bigint not null,
    expected bigint not null
) on commit delete rows;

-- Responses to questionnaires that change, and the last event that the tables know of each: -1 when they know none, or
-- when its positions are computed anew.
create temp table if not exists touched_response (
    uai text not null,
    campaign text not null,
    since bigint not null,
    primary key (uai, campaign)
) on commit delete rows;
