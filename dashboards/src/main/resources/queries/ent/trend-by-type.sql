-- One rate at the chosen grain, a series a type of school.
select p.period as "time", t.label as metric,
    sum(p.numerator) / nullif(sum(p.denominator), 0) * i.factor as value
from {{> fragments/periods}} p
join dashboard.indicator i on i.id = p.indicator
join (values {{types}}) as t (rank, id, label) on t.id = p.type
where p.grain = ${periode:sqlstring}
    and $__timeFilter(p.period)
    and p.indicator = {{indicator}}
    and {{> fragments/filters}}
group by p.period, t.label, i.factor
order by p.period, t.label
