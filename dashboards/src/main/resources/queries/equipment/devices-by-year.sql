-- Devices for 100 pupils, school year by school year.
with rates as (
    select e.school_year, e.indicator,
        sum(e.numerator) / nullif(sum(e.denominator), 0) * max(i.factor) as value
    from dashboard.equipment_school_year e
    join dashboard.indicator i on i.id = e.indicator
    where {{> fragments/filters}}
    group by e.school_year, e.indicator
)
select school_year as label,
    max(value) filter (where indicator = 'ordinateurs-pour-100-eleves') as computers,
    max(value) filter (where indicator = 'terminaux-pour-100-eleves') as devices,
    max(value) filter (where indicator = 'terminaux-mobiles-pour-100-eleves') as mobile_devices
from rates
group by school_year
order by school_year
