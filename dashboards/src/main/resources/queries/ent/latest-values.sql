-- For each rate, the last week out of vacation that has figures, with both its sums.
with figures as (
    select indicator, week, sum(numerator) as numerator, sum(denominator) as denominator,
        sum(schools) as schools,
        row_number() over (partition by indicator order by week desc) as rank
    from dashboard.indicator_week
    where not vacation
    and $__timeFilter(week)
    and {{> fragments/filters}}
    group by indicator, week
)
select i.label as indicator, f.numerator / nullif(f.denominator, 0) * i.factor as value, i.unit,
    f.numerator, f.denominator, f.schools, f.week
from figures f
join dashboard.indicator i on i.id = f.indicator
where f.rank = 1
order by i.label
