-- The académies of the régions chosen that some school was expected from.
select label as __text, code as __value
from dashboard.territory
where kind = 'academie'
    and code in (
        select academie
        from dashboard.coverage_school_year
        where '*' in (${region:sqlstring}) or region in (${region:sqlstring})
    )
order by label
