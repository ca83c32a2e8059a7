case when expected is null then format('%s (%s)', name, schools)
        else format({{among}}, name, schools, expected) end
