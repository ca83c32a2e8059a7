-- What each event of the register said, in the order of the store, so that a day's knowledge of a school can be told later.

-- What was projected before is not told there: the schools and what is counted by their attributes are projected again.
do $$
begin
    if exists (select from lecture.school) then
        truncate lecture.school, lecture.school_version, lecture.school_opening, lecture.headcount,
            lecture.headcount_past, lecture.ent_fact, lecture.ent_fact_past, lecture.equipment_fact,
            lecture.equipment_fact_past, lecture.certification_fact, lecture.certification_fact_past,
            lecture.rollup, lecture.coverage, lecture.expectation;
        delete from lecture.TokenEntry;
    end if;
end
$$;

-- Attributes are null where the event gave none. opens, closes: every opening known after the event, in their order;
-- null: since always, still open.
create table lecture.school_said (
    uai text not null,
    position bigint not null,
    believed_from timestamptz not null,
    as_of date,
    type text,
    sector text,
    priority_education text,
    departement text,
    academie text,
    opens date[] not null,
    closes date[] not null,
    primary key (uai, position)
);
create index on lecture.school_said (departement);
