-- Weeks doubted over the time shown, by what became of them, in each académie that has figures.
with shown as (
    select distinct academie, academie_label
    from dashboard.indicator_week
    where $__timeFilter(week)
    and {{> fragments/filters}}
), doubted as (
    select academie, state, count(*) as many
    from dashboard.anomaly
    where source = 'ent'
    and $__timeFilter(first_day)
    and {{> fragments/filters}}
    group by academie, state
)
select s.academie_label,
    coalesce(sum(d.many) filter (where d.state = 'ouverte'), 0)::bigint as anomalies_open,
    coalesce(sum(d.many) filter (where d.state = 'confirmee'), 0)::bigint as anomalies_confirmed,
    coalesce(sum(d.many) filter (where d.state = 'corrigee'), 0)::bigint as anomalies_corrected
from shown s
left join doubted d on d.academie = s.academie
group by s.academie_label
order by s.academie_label
