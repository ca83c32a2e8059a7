-- Schools that gave an inventory in the school year, of those expected.
select 100.0 * sum(reported) / nullif(sum(expected), 0) as coverage,
    sum(reported) as reported, sum(expected) as expected
from dashboard.coverage_school_year
where feed = 'equipement' and school_year = ${annee:sqlstring}
    and {{> fragments/filters}}
having sum(expected) > 0
