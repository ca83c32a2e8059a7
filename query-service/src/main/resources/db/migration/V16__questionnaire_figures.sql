-- Figures drawn from questionnaires, campaigns and the GAR: worked out from facts when they are asked for.

-- The school year that a campaign's answers count in: the one in which it opens. Standing campaigns, of which there is no
-- row, exist for every year; none has answers before 2000.
create view lecture.campaign_year as
    select id as campaign, referentiel, lecture.school_year_of(opens_on) as school_year
    from lecture.campaign
    union all
    select 'permanente/' || asked.id || '/' || lecture.school_year_label(year), asked.id, year
    from (select distinct id from lecture.referentiel) asked
    cross join generate_series(2000, lecture.school_year_of(current_date) + 1) as year;

-- The rule of sharing, section by section, so that a figure reads only those that it rests on. What is public is shared with
-- all.
create view lecture.shared_section as
    select sharing.uai, sharing.campaign, audience.id as audience, sharing.section
    from lecture.sharing
    join (
        values ('academie'), ('dsden'), ('inspection'), ('draaf'), ('region'), ('collectivite'), ('national'),
            ('personnels'), ('familles'), ('public')) as audience(id)
        on sharing.audiences && array[audience.id, 'public'];

create or replace view lecture.shared_sections as
    select uai, campaign, audience, array_agg(section) as sections
    from lecture.shared_section
    group by uai, campaign, audience;

-- As answer_fact has it: a figure of one item does not read the others.
create index on lecture.answer_fact_past (campaign, item);

-- Whoever declares: a school by its UAI or, of what is counted by académie, an académie by its code.
create view lecture.declarer as
    select uai, name from lecture.school
    union all
    select code, label from lecture.academie;
