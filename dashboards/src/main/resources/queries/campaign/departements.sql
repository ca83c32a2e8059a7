-- How far the schools of each département have come.
select academie_label, departement_label, {{> fragments/progress}}
from dashboard.campaign_progress
where campaign = ${campagne:sqlstring}
    and {{> fragments/filters}}
group by academie_label, departement, departement_label
order by academie_label, departement_label
