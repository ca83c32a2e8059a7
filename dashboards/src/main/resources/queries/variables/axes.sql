-- The axes, and étapes of them, that schools have a value on in the campaign, as shared with the audience.
with {{> fragments/seen}}, axes as (
    select position, min(position_label) as position_label, axis, step, min(ordinal) as ordinal,
        case when step > 0 then format({{stage_of}}, min(axis_label), step) else min(axis_label) end as axis_label
    from seen
    where measure in ('part', 'etapes')
    group by position, axis, step
)
select {{> fragments/axis-name}} as __text, concat_ws('/', position, axis, step) as __value
from axes
order by min(ordinal) over (partition by position), position, ordinal, step
