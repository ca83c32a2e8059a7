-- The mean of the schools on every axis, étape by étape, with the schools, those asked, and the items answered.
with {{> fragments/seen}}, {{> fragments/asked}}, axes as (
    select position, min(position_label) as position_label, axis, step, min(ordinal) as ordinal,
        case when step > 0 then format({{stage_of}}, min(axis_label), step) else min(axis_label) end as axis_label,
        100 * sum(value_sum) / sum(schools) as mean, sum(schools) as schools,
        100.0 * sum(answered) / nullif(sum(applicable), 0) as answered
    from seen
    where measure in ('part', 'etapes')
    and {{> fragments/filters}}
    group by position, axis, step
)
select position_label, axis_label, mean, schools, expected, answered
from axes
cross join asked
order by min(ordinal) over (partition by position), position, ordinal, step
