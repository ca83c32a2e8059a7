-- Rates at the chosen grain, a series an indicator; months and school years leave vacation weeks out.
select p.period as "time", i.label as metric,
    sum(p.numerator) / nullif(sum(p.denominator), 0) * i.factor as value
from {{> fragments/periods}} p
join dashboard.indicator i on i.id = p.indicator
where p.grain = ${periode:sqlstring}
    and $__timeFilter(p.period)
    and p.indicator in ({{indicators}})
    and {{> fragments/filters}}
group by p.period, i.label, i.factor
order by p.period, i.label
