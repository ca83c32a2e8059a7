package fr.observatoire.contract.submission;

import fr.observatoire.contract.reason.Reason;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.util.List;

/** Reads the body of a submission: first the kind's schema judges it, then it is bound. */
public final class PayloadReader {

    private PayloadReader() {}

    public static Read<Payload> read(SubmissionKind kind, int schemaVersion, JsonNode payload) {
        if (schemaVersion < 1 || schemaVersion > SubmissionKind.CURRENT_VERSION) {
            return Read.refused(
                    Reason.of(
                            "depot.version",
                            kind.id(),
                            schemaVersion,
                            SubmissionKind.CURRENT_VERSION));
        }
        List<Reason> faults = Schemas.faultsOfPayload(kind, payload);
        return faults.isEmpty() ? bind(kind, payload) : new Read.Refused<>(faults);
    }

    private static Read<Payload> bind(SubmissionKind kind, JsonNode payload) {
        try {
            return new Read.Done<>(ContractJson.mapper().treeToValue(payload, kind.payloadType()));
        } catch (JacksonException ex) {
            return Read.refused(BindingFaults.reason(ex));
        }
    }
}
