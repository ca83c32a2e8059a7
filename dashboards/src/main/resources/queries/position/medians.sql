-- Mean and median of the schools of one type in one département: a median of anything wider is not known.
with {{> fragments/seen}}
select academie_label, departement_label, t.label as type_label, position_label,
    case when step > 0 then format({{stage_of}}, axis_label, step) else axis_label end as axis_label,
    100 * mean as mean, 100 * median as median, schools, expected
from seen p
left join (values {{types}}) as t (rank, id, label) on t.id = p.type
where measure in ('part', 'etapes')
    and {{> fragments/filters}}
order by academie_label, departement_label, t.rank, position, ordinal, step
