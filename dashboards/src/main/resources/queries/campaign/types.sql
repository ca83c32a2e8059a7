-- How far the schools of each type have come.
select t.label as type_label, {{> fragments/progress}}
from dashboard.campaign_progress p
left join (values {{types}}) as t (rank, id, label) on t.id = p.type
where campaign = ${campagne:sqlstring}
    and {{> fragments/filters}}
group by t.rank, t.label
order by t.rank
