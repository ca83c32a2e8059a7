package fr.observatoire.contract.annotation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;
import java.util.Optional;

/** What an annotation tells of the figures beside it. */
public enum AnnotationKind {

    /** Other schools are measured than before (facts.md §3, trap 2). */
    SCOPE_CHANGE("rupture-perimetre"),

    /** Usage is measured otherwise than before. */
    NEW_MARKER("nouveau-marqueur"),

    /** Schools were closed, vacations left aside. */
    CLOSURE("fermeture"),

    NOTE("remarque");

    private final String id;

    AnnotationKind(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }

    /** Whether figures before it and after it cannot be compared. */
    public boolean isBreak() {
        return this == SCOPE_CHANGE || this == NEW_MARKER;
    }

    @JsonCreator
    public static AnnotationKind ofId(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("unknown id: " + id));
    }

    public static Optional<AnnotationKind> find(String id) {
        return Arrays.stream(values()).filter((one) -> one.id.equals(id)).findFirst();
    }
}
