-- Every rate of the school year with both its sums.
select i.label as indicator, sum(e.numerator) / nullif(sum(e.denominator), 0) * i.factor as value,
    i.unit, sum(e.numerator) as numerator, sum(e.denominator) as denominator,
    sum(e.schools) as schools
from dashboard.equipment_school_year e
join dashboard.indicator i on i.id = e.indicator
where school_year = ${annee:sqlstring}
    and {{> fragments/filters}}
group by i.label, i.unit, i.factor
order by i.label
