package fr.observatoire.query.web.export;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A Table Schema (Frictionless, facts.md §9) of an export's CSV.
 *
 * @param missingValues what stands for nothing
 */
record TableSchema(
        String name,
        String title,
        String description,
        List<Field> fields,
        List<String> missingValues,
        List<String> primaryKey) {

    /**
     * A column.
     *
     * @param decimalChar of numbers that have decimals
     * @param trueValues of booleans, as falseValues
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Field(
            String name,
            String title,
            String description,
            String type,
            Map<String, Object> constraints,
            @Nullable String decimalChar,
            @Nullable List<String> trueValues,
            @Nullable List<String> falseValues) {}
}
