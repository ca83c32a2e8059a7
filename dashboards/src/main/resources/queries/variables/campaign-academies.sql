-- The académies of the régions chosen whose schools the campaign asks, or that answer it.
select label as __text, code as __value
from dashboard.territory
where kind = 'academie'
    and code in (
        select academie
        from dashboard.campaign_progress
        where campaign = ${campagne:sqlstring}
            and ('*' in (${region:sqlstring}) or region in (${region:sqlstring}))
    )
order by label
