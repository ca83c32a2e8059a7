-- The mean of the schools on each axis of étapes, a bar an étape; in brackets, the schools, of those asked.
with {{> fragments/seen}}, {{> fragments/asked}}, stages as (
    select position, min(position_label) as position_label, axis, min(axis_label) as axis_label,
        min(ordinal) as ordinal, step, sum(schools) as schools,
        100 * sum(value_sum) / sum(schools) as value
    from seen
    where measure = 'etapes'
    and {{> fragments/filters}}
    group by position, axis, step
), axes as (
    select position, min(position_label) as position_label, axis, min(axis_label) as axis_label,
        min(ordinal) as ordinal, max(schools) as schools, max(value) filter (where step = 1) as step_1,
        max(value) filter (where step = 2) as step_2, max(value) filter (where step = 3) as step_3
    from stages
    group by position, axis
)
select {{> fragments/rests-on}} as label, step_1, step_2, step_3
from (
    select {{> fragments/axis-name}} as name,
        min(ordinal) over (partition by position) as first, position, ordinal, schools, expected,
        step_1, step_2, step_3
    from axes
    cross join asked
) named
order by first, position, ordinal
