package fr.observatoire.query.web.response;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;

/** How far a school's response has got. */
public enum ResponseState {
    /** Nothing was answered yet. */
    NONE("aucune"),
    STARTED("commencee"),
    SUBMITTED("envoyee"),
    WITHDRAWN("retiree");

    private final String id;

    ResponseState(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }

    static ResponseState of(String id) {
        return Arrays.stream(values())
                .filter((state) -> state.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown state: " + id));
    }
}
