-- The mean of the schools on each axis of shares; in brackets, the schools, of those asked.
with {{> fragments/seen}}, {{> fragments/asked}}, axes as (
    select position, min(position_label) as position_label, axis, min(axis_label) as axis_label,
        min(ordinal) as ordinal, sum(schools) as schools,
        100 * sum(value_sum) / sum(schools) as value
    from seen
    where measure = 'part'
    and {{> fragments/filters}}
    group by position, axis
)
select {{> fragments/rests-on}} as label, value
from (
    select {{> fragments/axis-name}} as name,
        min(ordinal) over (partition by position) as first, position, ordinal, schools, expected, value
    from axes
    cross join asked
) named
order by first, position, ordinal
