-- The schools that have come so far, of those asked.
select 100.0 * sum({{stage}}) / nullif(sum(expected), 0) as rate, sum({{stage}}) as schools,
    sum(expected) as among
from dashboard.campaign_progress
where campaign = ${campagne:sqlstring}
    and {{> fragments/filters}}
having count(*) > 0
