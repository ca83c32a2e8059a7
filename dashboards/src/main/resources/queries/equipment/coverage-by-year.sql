-- Schools that gave an inventory and schools expected, school year by school year.
select school_year as label, sum(reported) as reported, sum(expected) as expected
from dashboard.coverage_school_year
where feed = 'equipement'
    and {{> fragments/filters}}
group by school_year
having sum(expected) > 0
order by school_year
