-- Schools that reported and schools expected, week by week out of vacation.
select week as "time", sum(reported) as reported, sum(expected) as expected
from dashboard.coverage_week
where feed = 'ent'
    and $__timeFilter(week)
    and {{> fragments/filters}}
group by week
having sum(expected) > 0
order by week
