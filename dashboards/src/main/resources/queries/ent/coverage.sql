-- Schools that reported, of those expected, week by week out of vacation.
select week as "time", 100.0 * sum(reported) / nullif(sum(expected), 0) as coverage
from dashboard.coverage_week
where feed = 'ent'
    and $__timeFilter(week)
    and {{> fragments/filters}}
group by week
having sum(expected) > 0
order by week
