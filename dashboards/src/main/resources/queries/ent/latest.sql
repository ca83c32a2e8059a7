-- The last week out of vacation that has figures, and the number of schools behind it.
with figures as (
    select week, numerator, denominator, schools
    from dashboard.indicator_week
    where indicator = {{indicator}} and not vacation
    and $__timeFilter(week)
    and {{> fragments/filters}}
)
select sum(numerator) / nullif(sum(denominator), 0)
        * (select factor from dashboard.indicator where id = {{indicator}}) as value,
    sum(schools) as schools
from figures
where week = (select max(week) from figures)
having count(*) > 0
