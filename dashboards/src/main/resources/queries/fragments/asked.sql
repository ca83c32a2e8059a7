asked as (
    select sum(expected) as expected, sum(started) as started
    from dashboard.campaign_progress
    where campaign = ${campagne:sqlstring}
    and {{> fragments/filters}}
)
