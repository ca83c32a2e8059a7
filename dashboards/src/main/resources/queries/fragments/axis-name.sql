case when min(position) over () = max(position) over () then axis_label
            else position_label || ' – ' || axis_label end
