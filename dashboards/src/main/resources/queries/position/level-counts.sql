-- What was counted at each level of each axis, its share, and the schools, of those asked.
with {{> fragments/seen}}, {{> fragments/asked}}, {{> fragments/level-counts}}
select position_label, axis_label, coalesce(n.label, format({{level}}, c.step)) as level_label, c.count,
    100.0 * c.count / nullif(sum(c.count) over (partition by c.position, c.axis), 0) as level_share,
    schools, expected
from counts c
cross join asked
left join (values {{level_names}}) as n (position, axis, step, label)
    on n.position = c.position and n.axis = c.axis and n.step = c.step
order by min(ordinal) over (partition by c.position), c.position, ordinal, c.step
