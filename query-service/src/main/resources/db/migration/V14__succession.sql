-- Which school took over from which. A succession that was withdrawn keeps its row, without a day, so that an older event
-- that comes again changes nothing.
create table lecture.succession (
    uai text not null,
    predecessor text not null,
    on_day date,
    anomalies text[] not null,
    submission_id uuid,
    position bigint not null,
    believed_from timestamptz not null,
    primary key (uai, predecessor)
);
create index on lecture.succession (predecessor);

-- The school in whose name another's history is told today: the last of a chain in which each has one successor. A school
-- that was split has several: its history stays its own.
create view lecture.heir as
    with recursive next as (
        select predecessor as uai, min(uai) as heir
        from lecture.succession
        where on_day is not null
        group by predecessor having count(*) = 1
    ), chain as (
        select uai, heir, array[uai] as passed from next
        union all
        select chain.uai, next.heir, chain.passed || next.uai
        from chain join next on next.uai = chain.heir
        where next.heir <> all (chain.passed)
    )
    select distinct on (uai) uai, heir from chain order by uai, cardinality(passed) desc;

create view dashboard.succession as
    select succession.uai, successor.name as name, succession.predecessor, predecessor.name as predecessor_name,
        succession.on_day as since
    from lecture.succession
    left join lecture.school successor on successor.uai = succession.uai
    left join lecture.school predecessor on predecessor.uai = succession.predecessor
    where succession.on_day is not null;
