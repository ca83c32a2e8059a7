-- On how many schools the axes rest, at the least and at the most, beside those that have begun and those asked.
with {{> fragments/seen}}, {{> fragments/asked}}, axes as (
    select position, axis, step, sum(schools) as schools
    from seen
    where {{> fragments/filters}}
    group by position, axis, step
)
select coalesce(min(axes.schools), 0) as fewest, coalesce(max(axes.schools), 0) as most,
    asked.started, asked.expected
from asked
left join axes on true
group by asked.started, asked.expected
having count(asked.started) + count(axes.schools) > 0
