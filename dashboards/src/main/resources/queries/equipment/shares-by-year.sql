-- Shares in percent, school year by school year.
with rates as (
    select e.school_year, e.indicator,
        sum(e.numerator) / nullif(sum(e.denominator), 0) * max(i.factor) as value
    from dashboard.equipment_school_year e
    join dashboard.indicator i on i.id = e.indicator
    where {{> fragments/filters}}
    group by e.school_year, e.indicator
)
select school_year as label,
    max(value) filter (where indicator = 'salles-equipees-part') as equipped_rooms,
    max(value) filter (where indicator = 'debit-100-mbits-part') as bandwidth,
    max(value) filter (where indicator = 'wifi-total-part') as wifi,
    max(value) filter (where indicator = 'terminaux-recents-part') as recent_devices
from rates
group by school_year
order by school_year
