package fr.observatoire.query.web.plan;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;

/** What a school says of an objective. */
public enum ObjectiveState {
    SET("fixe"),
    RESCHEDULED("reporte"),
    REACHED("atteint"),
    ABANDONED("abandonne");

    private final String id;

    ObjectiveState(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }

    /** Whether it is still pursued. */
    public boolean pursued() {
        return this == SET || this == RESCHEDULED;
    }

    static ObjectiveState of(String id) {
        return Arrays.stream(values())
                .filter((state) -> state.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown state: " + id));
    }
}
