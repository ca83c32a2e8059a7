-- The axes of all questionnaires by family, campaign by campaign, each on its own scale: nothing is averaged over them.
with asked as (
    select campaign, sum(expected) as expected
    from dashboard.campaign_progress
    where {{> fragments/filters}}
    group by campaign
), axes as (
    select family, campaign, position, min(position_label) as position_label, axis,
        min(axis_label) as axis_label, min(ordinal) as ordinal, measure, step, sum(schools) as schools,
        sum(value_sum) as value_sum, sum(count) as count,
        100.0 * sum(answered) / nullif(sum(applicable), 0) as answered
    from dashboard.common_view
    where audience = ${audience:sqlstring}
    and {{> fragments/filters}}
    group by family, campaign, position, axis, measure, step
)
select f.label as family_label, a.position_label, a.axis_label, c.title as campaign_title,
    case a.measure when 'part' then {{share}} when 'etapes' then format({{stage}}, a.step)
        else coalesce(n.label, format({{level}}, a.step)) end as scale,
    case when a.measure in ('part', 'etapes') then 100 * a.value_sum / a.schools
        else 100.0 * a.count / nullif(sum(a.count) over (partition by a.campaign, a.position, a.axis), 0)
        end as common_value,
    a.schools, asked.expected, a.answered
from axes a
join (values {{families}}) as f (rank, id, label) on f.id = a.family
join {{> fragments/campaigns}} c on c.campaign = a.campaign
left join asked on asked.campaign = a.campaign
left join (values {{level_names}}) as n (position, axis, step, label)
    on n.position = a.position and n.axis = a.axis and n.step = a.step
order by f.rank, a.position, c.opens_on desc, a.campaign, a.ordinal, a.step
