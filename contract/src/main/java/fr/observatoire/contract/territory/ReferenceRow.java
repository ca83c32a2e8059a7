package fr.observatoire.contract.territory;

import java.util.Map;
import java.util.Objects;

/** A row of a reference file; every column that is asked for exists. */
public record ReferenceRow(Map<String, String> fields) {

    public String get(String column) {
        return Objects.requireNonNull(fields.get(column), column);
    }
}
