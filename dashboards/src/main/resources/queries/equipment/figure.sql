-- One rate of the school year, and the number of schools behind it.
select sum(numerator) / nullif(sum(denominator), 0)
        * (select factor from dashboard.indicator where id = {{indicator}}) as value,
    sum(schools) as schools
from dashboard.equipment_school_year
where indicator = {{indicator}} and school_year = ${annee:sqlstring}
    and {{> fragments/filters}}
having count(*) > 0
