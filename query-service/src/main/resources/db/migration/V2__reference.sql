-- Mirrors of the contract's reference data, brought up to date at start-up.

create table lecture.region (
    code text primary key,
    label text not null
);

create table lecture.academie (
    code text primary key,
    label text not null,
    status text not null,
    region text,
    zone text not null,
    valid_from date,
    valid_to date,
    successor text
);

create table lecture.departement (
    code text primary key,
    insee_code text not null,
    label text not null,
    academie text not null
);

create table lecture.calendar_week (
    academie text not null,
    monday date not null,
    school_year int not null,
    month date not null,
    vacation boolean not null,
    vacation_name text,
    primary key (academie, monday)
);
create index on lecture.calendar_week (academie, school_year, monday) where not vacation;

create table lecture.indicator (
    id text primary key,
    ordinal int not null,
    label text not null,
    definition text not null,
    family text not null,
    thematique text not null,
    feed text not null,
    period_kind text not null,
    numerator text[] not null,
    denominator text[] not null,
    factor int not null,
    unit text not null,
    direction text not null,
    decimals int not null,
    threshold int not null,
    source text not null
);

create table lecture.indicator_reference (
    indicator text not null,
    ordinal int not null,
    population text not null,
    type text,
    date text not null,
    value numeric not null,
    source text not null,
    primary key (indicator, ordinal)
);

-- Fingerprint of the catalogue and calendar that the derived tables were computed with.
create table lecture.derivation (
    name text primary key,
    fingerprint text not null
);
