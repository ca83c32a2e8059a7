package fr.observatoire.contract.submission;

import fr.observatoire.contract.reason.Reason;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/** Reads JSON that strangers send: size, depth and syntax are refused with a place. */
public final class JsonText {

    private JsonText() {}

    /** Reads one JSON value of at most {@link ContractJson#MAX_BYTES}. */
    public static Read<JsonNode> read(byte[] text) {
        return read(text, ContractJson.MAX_BYTES);
    }

    /**
     * Reads one JSON value.
     *
     * @param maxBytes longest text that is read; a request may hold several submissions
     */
    public static Read<JsonNode> read(byte[] text, int maxBytes) {
        if (text.length > maxBytes) {
            return Read.refused(Reason.of("json.trop-grand", "json", text.length, maxBytes));
        }
        try {
            return new Read.Done<>(ContractJson.mapper().readTree(text));
        } catch (StreamConstraintsException ex) {
            return Read.refused(limit(ex));
        } catch (JacksonException ex) {
            return Read.refused(unreadable(ex));
        }
    }

    /** Jackson has one exception for all its limits: only its message tells them apart. */
    private static Reason limit(StreamConstraintsException ex) {
        String message = ex.getOriginalMessage();
        if (message.startsWith("Number")) {
            return Reason.of("json.nombre");
        }
        return message.contains("nesting depth")
                ? Reason.of("json.trop-profond")
                : Reason.of("json.limite");
    }

    private static Reason unreadable(JacksonException ex) {
        Reason reason = Reason.of("json.illisible", "json");
        TokenStreamLocation place = ex.getLocation();
        return (place == null || place.getLineNr() < 1)
                ? reason
                : reason.at(place.getLineNr(), place.getColumnNr());
    }
}
