-- The régions académiques of the schools that the campaign asks, or that answer it.
select label as __text, code as __value
from dashboard.territory
where kind = 'region'
    and code in (select region from dashboard.campaign_progress where campaign = ${campagne:sqlstring})
order by label
