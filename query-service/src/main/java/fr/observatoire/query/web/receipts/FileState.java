package fr.observatoire.query.web.receipts;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** How far a file has got. */
public enum FileState {
    RECEIVED,
    PROCESSING,
    COMPLETE;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
