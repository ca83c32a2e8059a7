-- One rate of the school year by type of school, beside the latest published national value; in brackets, the schools.
select format('%s (%s)', t.label, sum(e.schools)) as label,
    sum(e.numerator) / nullif(sum(e.denominator), 0)
        * (select factor from dashboard.indicator where id = {{indicator}}) as value,
    (
        select n.value
        from dashboard.national_reference n
        where n.indicator = {{indicator}} and n.type = t.id
        order by right(n.date, 4) desc
        limit 1
    ) as reference
from dashboard.equipment_school_year e
join (values {{types}}) as t (rank, id, label) on t.id = e.type
where e.indicator = {{indicator}} and e.school_year = ${annee:sqlstring}
    and {{> fragments/filters}}
group by t.rank, t.id, t.label
order by t.rank
