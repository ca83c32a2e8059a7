-- The rates of each académie over the time shown, out of vacation, with their schools and coverage.
with rates as (
    select academie, academie_label, indicator, sum(numerator) as numerator,
        sum(denominator) as denominator
    from dashboard.indicator_week
    where not vacation
    and $__timeFilter(week)
    and {{> fragments/filters}}
    group by academie, academie_label, indicator
), coverage as (
    select academie, sum(reported) as reported, sum(expected) as expected, count(distinct week) as weeks
    from dashboard.coverage_week
    where feed = 'ent'
    and $__timeFilter(week)
    and {{> fragments/filters}}
    group by academie
)
select r.academie, r.academie_label,
    max(r.numerator / nullif(r.denominator, 0) * i.factor)
        filter (where i.id = 'ent-visites-par-eleve') as visits,
    max(r.numerator / nullif(r.denominator, 0) * i.factor)
        filter (where i.id = 'ent-eleves-actifs') as pupils,
    max(r.numerator / nullif(r.denominator, 0) * i.factor)
        filter (where i.id = 'ent-parents-actifs') as parents,
    max(r.numerator / nullif(r.denominator, 0) * i.factor)
        filter (where i.id = 'ent-enseignants-actifs') as teachers,
    1.0 * c.reported / nullif(c.weeks, 0) as weekly_reported,
    1.0 * c.expected / nullif(c.weeks, 0) as weekly_expected,
    100.0 * c.reported / nullif(c.expected, 0) as coverage
from rates r
join dashboard.indicator i on i.id = r.indicator
left join coverage c on c.academie = r.academie
group by r.academie, r.academie_label, c.reported, c.expected, c.weeks
order by r.academie_label
