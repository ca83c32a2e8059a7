-- The campaigns that ask schools among those chosen, or that such schools answer: dates, state of today, progress.
with progress as (
    select campaign, {{> fragments/progress}}
    from dashboard.campaign_progress
    where {{> fragments/filters}}
    group by campaign
), today as (
    select (now() at time zone 'Europe/Paris')::date as day
)
select c.campaign, c.title, t.label as asker, c.referentiel, c.version, c.opens_on, c.closes_on, c.closed_on,
    case when today.day < c.opens_on then {{ahead}}
        when c.closed_on is not null or today.day > c.closes_on then {{closed}}
        else {{open}} end as state,
    p.expected, p.started, p.submitted, p.shared, p.submitted_rate
from progress p
join {{> fragments/campaigns}} c on c.campaign = p.campaign
cross join today
left join dashboard.territory t
    on c.territory = case when t.kind = 'pays' then 'national' else t.kind || ':' || t.code end
order by c.opens_on desc, c.campaign
