-- One rate over the time shown, out of vacation, by type; in brackets, the schools of its fullest week.
select format('%s (%s)', t.label, max(schools)) as label,
    sum(numerator) / nullif(sum(denominator), 0)
        * (select factor from dashboard.indicator where id = {{indicator}}) as value
from (
    select type, week, sum(numerator) as numerator, sum(denominator) as denominator,
        sum(schools) as schools
    from dashboard.indicator_week
    where indicator = {{indicator}} and not vacation
    and $__timeFilter(week)
    and {{> fragments/filters}}
    group by type, week
) weeks
join (values {{types}}) as t (rank, id, label) on t.id = weeks.type
group by t.rank, t.label
order by t.rank
