-- The published national values, with what they speak of and when.
select i.label as indicator, n.population, n.date as reference_date, n.value, i.unit, n.source
from dashboard.national_reference n
join dashboard.indicator i on i.id = n.indicator
order by i.label, n.date desc, n.value
