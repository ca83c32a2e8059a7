-- The rates of each département in the school year, with their schools and coverage.
with rates as (
    select e.academie_label, e.departement, e.departement_label, e.indicator,
        sum(e.numerator) / nullif(sum(e.denominator), 0) * max(i.factor) as value
    from dashboard.equipment_school_year e
    join dashboard.indicator i on i.id = e.indicator
    where e.school_year = ${annee:sqlstring}
    and {{> fragments/filters}}
    group by e.academie_label, e.departement, e.departement_label, e.indicator
), coverage as (
    select departement, sum(reported) as reported, sum(expected) as expected
    from dashboard.coverage_school_year
    where feed = 'equipement' and school_year = ${annee:sqlstring}
    and {{> fragments/filters}}
    group by departement
)
select r.academie_label, r.departement_label,
    max(r.value) filter (where r.indicator = 'ordinateurs-pour-100-eleves') as computers,
    max(r.value) filter (where r.indicator = 'tni-pour-1000-eleves') as boards,
    max(r.value) filter (where r.indicator = 'salles-equipees-part') as equipped_rooms,
    max(r.value) filter (where r.indicator = 'debit-100-mbits-part') as bandwidth,
    max(r.value) filter (where r.indicator = 'wifi-total-part') as wifi,
    max(r.value) filter (where r.indicator = 'terminaux-recents-part') as recent_devices,
    c.reported, c.expected, 100.0 * c.reported / nullif(c.expected, 0) as coverage
from rates r
left join coverage c on c.departement = r.departement
group by r.academie_label, r.departement_label, c.reported, c.expected
order by r.academie_label, r.departement_label
