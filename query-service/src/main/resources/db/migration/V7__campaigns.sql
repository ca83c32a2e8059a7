-- Questionnaires: answers of every kind, campaigns, sharing, positions and plans.

-- What was projected before cannot tell who answered nor in which order: everything is projected again.
do $$
begin
    if exists (select from lecture.answer_fact) or exists (select from lecture.answer_fact_past) then
        truncate lecture.school, lecture.school_version, lecture.school_opening, lecture.headcount,
            lecture.headcount_past, lecture.ent_fact, lecture.ent_fact_past, lecture.equipment_fact,
            lecture.equipment_fact_past, lecture.rollup, lecture.coverage, lecture.expectation;
        delete from lecture.TokenEntry;
    end if;
end
$$;
drop table lecture.answer_fact, lecture.answer_fact_past;

-- One value column is filled, by the item's kind. levels: counts, of a fréquence or a répartition. text_key: of a text
-- that is kept elsewhere. sequence: number of the event in the stream of the school's response.
create table lecture.answer_fact (
    uai text not null,
    campaign text not null,
    answered_on date not null,
    item text not null,
    referentiel text not null,
    version text not null,
    yes boolean,
    number numeric,
    level int,
    levels int[],
    date_value date,
    no_answer text,
    text_key uuid,
    respondent text,
    anomalies text[] not null,
    submission_id uuid,
    position bigint not null,
    sequence bigint not null,
    believed_from timestamptz not null,
    primary key (uai, campaign, answered_on, item)
);
create index on lecture.answer_fact (campaign, item);

-- Corrected, cleared or withdrawn: until when it was believed, and the event that ended it.
create table lecture.answer_fact_past (
    like lecture.answer_fact,
    believed_to timestamptz not null,
    ended_by bigint not null,
    ended_sequence bigint not null,
    ended_submission uuid,
    primary key (uai, campaign, answered_on, item, position)
);

-- The last event of the stream that touched an item, for any day. The version of a section is one more than the highest
-- of its items.
create view lecture.item_touched as
    select uai, campaign, item, max(sequence) as sequence
    from (
        select uai, campaign, item, sequence from lecture.answer_fact
        union all
        select uai, campaign, item, ended_sequence from lecture.answer_fact_past) touched
    group by uai, campaign, item;

-- A school's response to a campaign: 'commencee', 'envoyee' or 'retiree', since believed_from by the event stated_by.
-- position, sequence: the last event applied.
create table lecture.response (
    uai text not null,
    campaign text not null,
    referentiel text not null,
    version text not null,
    state text not null,
    started_at timestamptz not null,
    submitted_at timestamptz,
    withdrawn_at timestamptz,
    submission_id uuid,
    stated_by bigint not null,
    believed_from timestamptz not null,
    position bigint not null,
    sequence bigint not null,
    primary key (uai, campaign)
);
create index on lecture.response (campaign, state);

create table lecture.response_past (
    like lecture.response,
    believed_to timestamptz not null,
    primary key (uai, campaign, stated_by)
);

-- Questionnaires: the built-in ones have no territory and no position.
create table lecture.referentiel (
    id text not null,
    version text not null,
    territory text,
    title text not null,
    definition jsonb not null,
    published_on date,
    position bigint,
    primary key (id, version)
);

create table lecture.campaign (
    id text primary key,
    territory text not null,
    title text not null,
    referentiel text not null,
    version text not null,
    territories text[] not null,
    types text[] not null,
    opens_on date not null,
    closes_on date not null,
    -- The day on which it was closed early; null unless it was.
    closed_on date,
    -- The section that it adds to the référentiel.
    questions jsonb,
    position bigint not null
);

-- Who is asked, from a day to another (excluded).
create table lecture.campaign_school (
    campaign text not null,
    uai text not null,
    since date not null,
    until date,
    primary key (campaign, uai, since)
);
create index on lecture.campaign_school (uai);

-- With whom a section is shared: all its audiences, none when it no longer is.
create table lecture.sharing (
    uai text not null,
    campaign text not null,
    section text not null,
    audiences text[] not null,
    submission_id uuid,
    position bigint not null,
    believed_from timestamptz not null,
    primary key (uai, campaign, section)
);
create index on lecture.sharing (campaign);

create table lecture.sharing_past (
    like lecture.sharing,
    believed_to timestamptz not null,
    primary key (uai, campaign, section, position)
);

-- The lines of a position: those of the catalogue, then those that a published référentiel or a campaign's questions
-- have by default. measure: part, etapes, effectifs, niveaux. family: of the EGN, in the common view; else null.
create table lecture.position_axis (
    position_id text not null,
    axis text not null,
    version text not null,
    referentiel text not null,
    campaign text,
    ordinal int not null,
    position_label text not null,
    label text not null,
    measure text not null,
    sections text[] not null,
    levels int not null,
    family text,
    primary key (position_id, axis, version)
);

-- Where a school stood on a day by what it had answered until then in the campaign. One row per axis (step 0), or per
-- étape of it (step 1 to 3). Value = numerator / denominator, exactly, null when nothing is answered; or counts per level.
create table lecture.position_fact (
    uai text not null,
    campaign text not null,
    answered_on date not null,
    position_id text not null,
    axis text not null,
    step int not null,
    referentiel text not null,
    version text not null,
    numerator numeric,
    denominator numeric,
    counts int[],
    answered int not null,
    applicable int not null,
    departement text,
    type text,
    sector text,
    priority_education text,
    academie text,
    submission_id uuid,
    position bigint not null,
    believed_from timestamptz not null,
    primary key (uai, campaign, answered_on, position_id, axis, step)
);
create index on lecture.position_fact (campaign, position_id);

create table lecture.position_fact_past (
    like lecture.position_fact,
    believed_to timestamptz not null,
    primary key (uai, campaign, answered_on, position_id, axis, step, position)
);

-- An objective as it is now: 'fixe', 'reporte', 'atteint' or 'abandonne', since changed_on. specific to realistic, reason
-- and milestone_texts are keys of texts.
create table lecture.objective (
    uai text not null,
    objective uuid not null,
    state text not null,
    referentiel text not null,
    champ text not null,
    pilote text not null,
    specific uuid not null,
    indicator text,
    target numeric,
    measure uuid,
    attainable uuid,
    realistic uuid,
    set_on date not null,
    due_on date not null,
    milestone_days date[] not null,
    milestone_texts uuid[] not null,
    changed_on date not null,
    reason uuid,
    anomalies text[] not null,
    submission_id uuid,
    position bigint not null,
    believed_from timestamptz not null,
    primary key (uai, objective)
);

create table lecture.objective_past (
    like lecture.objective,
    believed_to timestamptz not null,
    primary key (uai, objective, position)
);
