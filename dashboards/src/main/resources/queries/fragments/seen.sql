seen as materialized (
    -- Filtered any further, the view is planned so badly that it takes seconds instead of a fraction of one.
    select position, position_label, axis, axis_label, ordinal, measure, step, region, academie, academie_label,
        departement, departement_label, type, schools, expected, value_sum, mean, median, count, answered,
        applicable
    from dashboard.position_by_territory
    where campaign = ${campagne:sqlstring} and audience = ${audience:sqlstring}
)
