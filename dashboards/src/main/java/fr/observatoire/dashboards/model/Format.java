package fr.observatoire.dashboards.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** How the PostgreSQL data source reads the rows of a query. */
public enum Format {
    /**
     * A column {@code time}, sorted, and numbers; a text column {@code metric} names the series.
     */
    TIME_SERIES("time_series"),
    TABLE("table");

    private final String id;

    Format(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }
}
