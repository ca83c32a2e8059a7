-- Schema dashboard: campaigns and positions. What is aggregated for an audience rests on what is shared with it alone.

create view dashboard.campaign as
    select id as campaign, title, territory, referentiel, version, opens_on, closes_on, closed_on
    from lecture.campaign;

-- Schools asked, or answering where nobody in particular is asked (standing campaigns: expected is null). Attributes as
-- of the day on which they were asked, or began.
create view dashboard.campaign_progress as
    with asked as (
        select campaign, uai, since as day, true as expected
        from lecture.campaign_school
        where until is null or until > current_date
        union all
        select campaign, uai, (started_at at time zone 'Europe/Paris')::date, false
        from lecture.response
        where campaign like 'permanente/%'
    ), sharer as (
        select distinct uai, campaign from lecture.sharing where audiences <> '{}'
    )
    select asked.campaign, campaign.title,
        place.region, place.region_label, place.academie, place.academie_label,
        version.departement, place.departement_label, version.type,
        case when asked.expected then count(*)::int end as expected,
        (count(*) filter (where response.state <> 'retiree'))::int as started,
        (count(*) filter (where response.state = 'envoyee'))::int as submitted,
        (count(*) filter (where response.state <> 'retiree' and sharer.uai is not null))::int as shared
    from asked
    left join lecture.campaign on campaign.id = asked.campaign
    left join lecture.response response on response.uai = asked.uai and response.campaign = asked.campaign
    left join sharer on sharer.uai = asked.uai and sharer.campaign = asked.campaign
    left join lecture.school_version version
        on version.uai = asked.uai and version.valid_from <= asked.day and asked.day < version.valid_to
    left join lecture.place on place.departement = version.departement
    group by asked.campaign, asked.expected, campaign.title, place.region, place.region_label, place.academie,
        place.academie_label, version.departement, place.departement_label, version.type;

-- The sections that a school shares with each audience. What is public is shared with all.
create view lecture.shared_sections as
    select sharing.uai, sharing.campaign, audience.id as audience, array_agg(sharing.section) as sections
    from lecture.sharing
    join (
        values ('academie'), ('dsden'), ('inspection'), ('draaf'), ('region'), ('collectivite'), ('national'),
            ('personnels'), ('familles'), ('public')) as audience(id)
        on sharing.audiences && array[audience.id, 'public']
    group by sharing.uai, sharing.campaign, audience.id;

-- Where each school stands now in a campaign: its last day, with what the axis is.
create view lecture.position_latest as
    select fact.*, axis.position_label, axis.label as axis_label, axis.ordinal, axis.measure, axis.sections, axis.family
    from lecture.position_fact fact
    join (
        select uai, campaign, max(answered_on) as answered_on
        from lecture.position_fact
        group by uai, campaign) latest using (uai, campaign, answered_on)
    join lecture.position_axis axis using (position_id, axis, version);

-- Per audience, the schools that share all sections of the axis with it. part, etapes: mean and median of the schools'
-- values, and their sum, so that wider means can be had; step = étape. effectifs, niveaux: count at the level = step.
create view dashboard.position_by_territory as
    with shown as (
        select fact.campaign, fact.position_id, fact.position_label, fact.axis, fact.axis_label, fact.ordinal,
            fact.measure, fact.family, coalesce(nullif(fact.step, 0), counted.level, 0)::int as step,
            shared.audience, fact.departement, fact.type, fact.numerator / fact.denominator as value, counted.count,
            fact.answered, fact.applicable
        from lecture.position_latest fact
        join lecture.shared_sections shared
            on shared.uai = fact.uai and shared.campaign = fact.campaign and fact.sections <@ shared.sections
        left join lateral unnest(fact.counts) with ordinality as counted(count, level) on true
        where fact.answered > 0
    ), summed as (
        select campaign, position_id, position_label, axis, axis_label, ordinal, measure, family, step, audience,
            departement, type, count(*)::int as schools, sum(value) as value_sum, avg(value) as mean,
            percentile_cont(0.5) within group (order by value::float8) as median, sum(count)::bigint as count,
            sum(answered)::bigint as answered, sum(applicable)::bigint as applicable
        from shown
        group by campaign, position_id, position_label, axis, axis_label, ordinal, measure, family, step, audience,
            departement, type
    )
    select summed.campaign, summed.position_id as position, summed.position_label, summed.axis, summed.axis_label,
        summed.ordinal, summed.measure, summed.family, summed.step, summed.audience,
        place.region, place.region_label, place.academie, place.academie_label,
        summed.departement, place.departement_label, summed.type,
        summed.schools, progress.expected, progress.started,
        summed.value_sum, summed.mean, summed.median, summed.count, summed.answered, summed.applicable
    from summed
    left join lecture.place on place.departement = summed.departement
    left join dashboard.campaign_progress progress
        on progress.campaign = summed.campaign and progress.departement = summed.departement
            and progress.type = summed.type;

-- The axes of all questionnaires by family of the EGN, side by side, each on its own scale: never to be averaged.
create view dashboard.common_view as
    select family, position, position_label, axis, axis_label, ordinal, measure, step, campaign, audience, region,
        region_label, academie, academie_label, departement, departement_label, type, schools, expected, started,
        value_sum, mean, median, count, answered, applicable
    from dashboard.position_by_territory
    where family is not null;
