package fr.observatoire.contract.position;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;

/** How an axis is made of its items (ADR 008). */
public enum PositionMeasure {
    /** The mean of what each answered item has of its whole: 1 for yes, 30 of 40 teachers, 75 %. */
    SHARE("part"),
    /** For each étape, the share of answered items that have reached it. */
    STAGES("etapes"),
    /** The items are the levels of one scale: how many persons are at each. */
    COUNTS("effectifs"),
    /** How many answered items are at each level of their common scale. */
    LEVELS("niveaux");

    private final String id;

    PositionMeasure(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }

    @JsonCreator
    public static PositionMeasure of(String id) {
        return Arrays.stream(values())
                .filter((measure) -> measure.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown measure: " + id));
    }
}
