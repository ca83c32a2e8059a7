-- The weeks of vacation of all that is chosen.
select week as "time", week + 5 as timeend, {{label}} as text
from dashboard.indicator_week
where $__timeFilter(week)
    and {{> fragments/filters}}
group by week
having bool_and(vacation)
order by week
