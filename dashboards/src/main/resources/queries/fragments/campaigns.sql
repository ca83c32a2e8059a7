(
    select campaign, title, territory, referentiel, version, opens_on, closes_on, closed_on
    from dashboard.campaign
    union all
    select campaign, format({{standing}}, split_part(campaign, '/', 2), split_part(campaign, '/', 3)), null,
        split_part(campaign, '/', 2), null, make_date(left(split_part(campaign, '/', 3), 4)::int, 8, 1),
        make_date(left(split_part(campaign, '/', 3), 4)::int + 1, 7, 31), null
    from dashboard.campaign_progress
    where campaign like 'permanente/%'
    group by campaign
)
