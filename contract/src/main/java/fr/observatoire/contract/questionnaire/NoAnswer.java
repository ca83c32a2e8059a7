package fr.observatoire.contract.questionnaire;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;
import java.util.Optional;

/** The two ways not to choose a level, which are not the same (SELFIE keeps them apart). */
public enum NoAnswer {
    NOT_CONCERNED("non-concerne"),
    PREFERS_NOT_TO_SAY("ne-souhaite-pas-repondre");

    private final String id;

    NoAnswer(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }

    public static Optional<NoAnswer> find(String id) {
        return Arrays.stream(values()).filter((way) -> way.id.equals(id)).findFirst();
    }
}
