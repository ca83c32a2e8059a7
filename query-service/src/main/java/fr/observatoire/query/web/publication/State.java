package fr.observatoire.query.web.publication;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a value is there or is not; 0 is a value like any other. */
public enum State {
    PUBLISHED("publie"),
    /** It would tell of few schools or persons, or let others be worked out. */
    MASKED("masque"),
    /** Schools were expected and none reported. */
    NOT_PROVIDED("non-renseigne"),
    /** No school was expected. */
    NOT_APPLICABLE("sans-objet"),
    /** There is no edition, or none for this audience. */
    NOT_PUBLISHED("non-publie");

    private final String id;

    State(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }
}
