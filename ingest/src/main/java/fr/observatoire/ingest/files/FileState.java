package fr.observatoire.ingest.files;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** How far a file has come. */
enum FileState {
    /** On disk in full; its structure is being checked. */
    CHECKING,
    /** Its lines are being sent on, or wait for those of earlier files. */
    SENDING,
    /** All of its lines are in Kafka. */
    SENT,
    /** Its structure is wrong; nothing was sent on. */
    REFUSED;

    @JsonValue
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static FileState of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    boolean isFinal() {
        return this == SENT || this == REFUSED;
    }
}
