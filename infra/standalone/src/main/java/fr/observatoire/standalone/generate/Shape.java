package fr.observatoire.standalone.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Where a feed has the columns that can be spoiled.
 *
 * @param places index in the line, from 0
 */
record Shape(Map<Column, Integer> places) {

    List<String> with(List<String> good, Column column, UnaryOperator<String> change) {
        int place = Objects.requireNonNull(this.places.get(column), column.name());
        List<String> fields = new ArrayList<>(good);
        fields.set(place, change.apply(fields.get(place)));
        return fields;
    }
}
