-- The régions académiques that some school was expected from.
select label as __text, code as __value
from dashboard.territory
where kind = 'region'
    and code in (select region from dashboard.coverage_school_year)
order by label
