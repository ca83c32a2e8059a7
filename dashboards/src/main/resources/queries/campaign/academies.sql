-- How far the schools of each académie have come.
select academie, academie_label, {{> fragments/progress}}
from dashboard.campaign_progress
where campaign = ${campagne:sqlstring}
    and {{> fragments/filters}}
group by academie, academie_label
order by academie_label
