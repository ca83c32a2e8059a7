package fr.observatoire.query.web.scope;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a school's history is counted. */
public enum SchoolMap {
    /** Where the school stood at the time, in its own name. */
    THEN("epoque"),

    /** Where the school, or the one that took over from it, stands today, in that one's name. */
    NOW("actuelle");

    private final String id;

    SchoolMap(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }
}
