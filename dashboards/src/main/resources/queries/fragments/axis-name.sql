case when count(*) over (partition by axis_label) > 1
            then position_label || ' – ' || axis_label else axis_label end
