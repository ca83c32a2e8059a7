package fr.observatoire.query.web.anomaly;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;

/** What became of an anomaly. */
public enum AnomalyState {
    OPEN("ouverte"),

    /** The school says that the values are right. */
    CONFIRMED("confirmee"),

    /** What the school declared since is no longer odd. */
    CORRECTED("corrigee");

    private final String id;

    AnomalyState(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }

    static AnomalyState of(String id) {
        return Arrays.stream(values()).filter((one) -> one.id.equals(id)).findFirst().orElseThrow();
    }
}
