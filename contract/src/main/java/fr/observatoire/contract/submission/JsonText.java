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
        if (text.length > ContractJson.MAX_BYTES) {
            return Read.refused(
                    Reason.of("json.trop-grand", "json", text.length, ContractJson.MAX_BYTES));
        }
        try {
            return new Read.Done<>(ContractJson.mapper().readTree(text));
        } catch (StreamConstraintsException ex) {
            return Read.refused(Reason.of("json.trop-profond"));
        } catch (JacksonException ex) {
            return Read.refused(unreadable(ex));
        }
    }

    private static Reason unreadable(JacksonException ex) {
        Reason reason = Reason.of("json.illisible", "json", ex.getOriginalMessage(), null);
        TokenStreamLocation place = ex.getLocation();
        return (place == null || place.getLineNr() < 1)
                ? reason
                : reason.at(place.getLineNr(), place.getColumnNr());
    }
}
