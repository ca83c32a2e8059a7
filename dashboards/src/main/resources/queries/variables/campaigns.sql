-- The campaigns: the last begun first, those to come last. Those of one title are told apart by their id.
select case when count(*) over (partition by title) > 1 then format('%s (%s)', title, campaign)
        else title end as __text,
    campaign as __value
from {{> fragments/campaigns}} campaigns
order by opens_on > (now() at time zone 'Europe/Paris')::date, opens_on desc, campaign
