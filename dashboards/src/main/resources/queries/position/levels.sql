-- How what was counted spreads over the levels of each axis; in brackets, the schools, of those asked.
with {{> fragments/seen}}, {{> fragments/asked}}, {{> fragments/level-counts}}, axes as (
    select position, axis, min(position_label) || ' – ' || min(axis_label) as name,
        min(ordinal) as ordinal, max(schools) as schools,
        100.0 * sum(count) filter (where step = 1) / nullif(sum(count), 0) as level_1,
        100.0 * sum(count) filter (where step = 2) / nullif(sum(count), 0) as level_2,
        100.0 * sum(count) filter (where step = 3) / nullif(sum(count), 0) as level_3,
        100.0 * sum(count) filter (where step = 4) / nullif(sum(count), 0) as level_4,
        100.0 * sum(count) filter (where step = 5) / nullif(sum(count), 0) as level_5,
        100.0 * sum(count) filter (where step = 6) / nullif(sum(count), 0) as level_6,
        100.0 * sum(count) filter (where step = 7) / nullif(sum(count), 0) as level_7,
        100.0 * sum(count) filter (where step = 8) / nullif(sum(count), 0) as level_8,
        100.0 * sum(count) filter (where step > 8) / nullif(sum(count), 0) as level_more
    from counts
    group by position, axis
)
select {{> fragments/rests-on}} as label,
    level_1, level_2, level_3, level_4, level_5, level_6, level_7, level_8, level_more
from axes
cross join asked
order by min(ordinal) over (partition by position), position, ordinal
