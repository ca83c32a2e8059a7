-- What schools share with one audience is not for another: a login of Grafana sees that of its own, and what is public.
create or replace view dashboard.position_by_territory as
    with shown as (
        select fact.campaign, fact.position_id, fact.position_label, fact.axis, fact.axis_label, fact.ordinal,
            fact.measure, fact.family, coalesce(nullif(fact.step, 0), counted.level, 0)::int as step,
            audience.id as audience, fact.departement, fact.type, fact.numerator / fact.denominator as value,
            counted.count, fact.answered, fact.applicable
        from lecture.position_latest fact
        cross join (
            values ('academie'), ('dsden'), ('inspection'), ('draaf'), ('region'), ('collectivite'), ('national'),
                ('personnels'), ('familles'), ('public')) as audience(id)
        left join lateral unnest(fact.counts) with ordinality as counted(count, level) on true
        where (
                audience.id = 'public'
                or audience.id = (select kind from lecture.asking)
                or (select kind = 'tout' from lecture.asking))
            and fact.answered > 0 and cardinality(fact.sections) > 0 and cardinality(fact.sections) = (
            select count(*) from lecture.sharing
            where sharing.uai = fact.uai and sharing.campaign = fact.campaign
                and sharing.section = any(fact.sections)
                and sharing.audiences && array[audience.id, 'public'])
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
