-- Where reading goes on, moved in the transaction that stores what was read.
create table kafka_offset (
    topic text not null,
    partition int not null,
    next_offset bigint not null,
    primary key (topic, partition)
);

-- What is known of schools when something is declared about them; moved with the schools' events.
-- academies: [{from, academie}]; closures: [{from, until}]; closed_on: since when, null while open.
create table school_index (
    uai text primary key,
    departement text not null,
    academie text not null,
    type text not null,
    opened_on date,
    closed_on date,
    as_of date not null,
    academies jsonb not null,
    closures jsonb not null
);

create index school_index_territory on school_index (academie, departement);
