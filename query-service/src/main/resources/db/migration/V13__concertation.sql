-- The concertation: the support of a proposal in a région académique and a school year, which is named by the calendar year
-- of its 1 August. The wording stands elsewhere, where it can be erased.

create table lecture.proposal_fact (
    region text not null,
    school_year int not null,
    proposal uuid not null,
    thematique text not null,
    supports int not null,
    anomalies text[] not null,
    submission_id uuid,
    position bigint not null,
    believed_from timestamptz not null,
    primary key (region, school_year, proposal)
);

create table lecture.proposal_fact_past (
    like lecture.proposal_fact,
    believed_to timestamptz not null,
    primary key (region, school_year, proposal, position)
);

create view dashboard.concertation_school_year as
    select lecture.school_year_label(fact.school_year) as school_year, make_date(fact.school_year, 8, 1) as starts_on,
        fact.region, region.label as region_label, fact.thematique, fact.proposal, fact.supports
    from lecture.proposal_fact fact
    join lecture.region on region.code = fact.region;
