-- Schema lecture: what the projections write. Everything here is derived from the events and can be rebuilt.

-- A school year is named by the calendar year of its 1 August.
create function lecture.school_year_of(day date) returns int
    language sql immutable parallel safe
    return extract(year from day - interval '7 months')::int;

-- The register as it is known today. "position" is the last event applied; older ones are skipped.
create table lecture.school (
    uai text primary key,
    name text not null,
    type text not null,
    sector text not null,
    priority_education text not null,
    departement text not null,
    academie text not null,
    commune text,
    commune_name text,
    nature int,
    ministry text,
    opened_on date,
    closed_on date,
    position bigint not null
);
create index on lecture.school (departement);

-- Attributes as of a date. The first known ones hold from the beginning (valid_from = -infinity).
create table lecture.school_version (
    uai text not null,
    as_of date not null,
    valid_from date not null,
    valid_to date not null,
    type text not null,
    sector text not null,
    priority_education text not null,
    departement text not null,
    academie text not null,
    primary key (uai, as_of)
);

-- When a school is open: from its first day with pupils to its first day without, which may be infinite. In the order in
-- which the register said so; one that closes before it opens is void.
create table lecture.school_opening (
    uai text not null,
    ordinal int not null,
    opens date not null,
    closes date not null,
    primary key (uai, ordinal)
);

create table lecture.headcount (
    uai text not null,
    school_year int not null,
    pupils int not null,
    classes int,
    anomalies text[] not null,
    submission_id uuid,
    position bigint not null,
    believed_from timestamptz not null,
    primary key (uai, school_year)
);

create table lecture.headcount_past (
    uai text not null,
    school_year int not null,
    pupils int not null,
    classes int,
    anomalies text[] not null,
    submission_id uuid,
    position bigint not null,
    believed_from timestamptz not null,
    believed_to timestamptz not null,
    primary key (uai, school_year, position)
);
