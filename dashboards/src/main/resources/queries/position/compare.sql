-- The mean of the schools on the chosen axis, a bar a territory; in brackets, the schools, of those asked there.
with {{> fragments/seen}}, asked as (
    select {{place}}, sum(expected) as expected
    from dashboard.campaign_progress
    where campaign = ${campagne:sqlstring}
    and {{> fragments/filters}}
    group by {{place}}
), means as (
    select {{place}}, coalesce(min({{place}}_label), {{unknown}}) as name, sum(schools) as schools,
        100 * sum(value_sum) / sum(schools) as value
    from seen
    where measure in ('part', 'etapes') and concat_ws('/', position, axis, step) = ${axe:sqlstring}
    and {{> fragments/filters}}
    group by {{place}}
)
select {{> fragments/rests-on}} as label, value
from means
left join asked using ({{place}})
order by value desc, name
