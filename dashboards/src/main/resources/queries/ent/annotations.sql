-- What teams have noted of the ENT where anything is known of what is chosen: of it, or of what it is part of.
select first_day as "time", last_day as timeend,
    case kind
        when 'rupture-perimetre' then {{scope}}
        when 'nouveau-marqueur' then {{marker}}
        when 'fermeture' then {{closure}}
        else {{note}}
    end as text
from dashboard.annotation
where first_day <= $__timeTo() and last_day >= $__timeFrom()
    and (
        feed = 'ent' or (feed is null and indicator is null)
        or indicator in (select id from dashboard.indicator where feed = 'ent'))
    and (
        territory_kind = 'pays'
        or (territory_kind = 'academie' and territory_code in (${academie:sqlstring}))
        or (territory_kind = 'region' and (
            territory_code in (${region:sqlstring})
            or territory_code in (
                select parent from dashboard.territory where kind = 'academie' and code in (${academie:sqlstring})))))
    and exists (
        select from dashboard.indicator_week
        where {{> fragments/filters}})
order by first_day
