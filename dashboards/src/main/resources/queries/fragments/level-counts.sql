counts as (
    select position, min(position_label) as position_label, axis, min(axis_label) as axis_label,
        min(ordinal) as ordinal, step, sum(schools) as schools, sum(count) as count
    from seen
    where measure in ('effectifs', 'niveaux')
    and {{> fragments/filters}}
    group by position, axis, step
)
