-- The schools that the campaign asks.
select sum(expected) as expected
from dashboard.campaign_progress
where campaign = ${campagne:sqlstring}
    and {{> fragments/filters}}
having count(*) > 0
