package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** The way by which a submission came. */
public enum Channel {
    API,
    FILE,
    KAFKA;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Channel of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
