package fr.observatoire.query.web.plan;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the figures say of an objective that is tied to an indicator. */
public enum Track {
    REACHED("atteint"),
    ON_TRACK("en-bonne-voie"),
    LATE("en-retard"),
    NO_DATA("sans-donnee");

    private final String id;

    Track(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }
}
