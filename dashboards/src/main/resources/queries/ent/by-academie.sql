-- One rate over the time shown, out of vacation, by académie; in brackets, the schools of its fullest week.
select format('%s (%s)', academie_label, max(schools)) as label,
    sum(numerator) / nullif(sum(denominator), 0)
        * (select factor from dashboard.indicator where id = {{indicator}}) as value
from (
    select academie_label, week, sum(numerator) as numerator, sum(denominator) as denominator,
        sum(schools) as schools
    from dashboard.indicator_week
    where indicator = {{indicator}} and not vacation
    and $__timeFilter(week)
    and {{> fragments/filters}}
    group by academie_label, week
) weeks
group by academie_label
order by value desc
