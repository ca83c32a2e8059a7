package fr.observatoire.contract.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;

/** The levels that figures are given at, from the finest. */
public enum Level {
    SCHOOL("etablissement"),
    DEPARTEMENT("departement"),
    ACADEMIE("academie"),
    REGION("region"),
    FRANCE("france");

    private final String id;

    Level(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }

    @JsonCreator
    public static Level of(String id) {
        return Arrays.stream(values())
                .filter((level) -> level.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown level: " + id));
    }
}
