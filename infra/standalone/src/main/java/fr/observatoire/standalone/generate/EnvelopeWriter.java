package fr.observatoire.standalone.generate;

import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.SubmissionKind;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.Writer;

/** Writes one file of envelopes, one a line. */
final class EnvelopeWriter implements AutoCloseable {

    private final Writer out;

    private final String kind;

    private final Tally tally;

    EnvelopeWriter(Writer out, String kind, Tally tally) {
        this.out = out;
        this.kind = kind;
        this.tally = tally;
    }

    void line(String uai, JsonNode payload, Outcome outcome) throws IOException {
        write(uai, payload);
        this.tally.add(outcome);
    }

    /** A line that is odd in a named way. */
    void odd(String uai, JsonNode payload, String oddity, Outcome outcome) throws IOException {
        write(uai, payload);
        this.tally.add(oddity, outcome);
    }

    private void write(String uai, JsonNode payload) throws IOException {
        ObjectNode envelope = ContractJson.mapper().createObjectNode();
        envelope.put("kind", this.kind);
        envelope.put("schemaVersion", SubmissionKind.CURRENT_VERSION);
        envelope.put("uai", uai);
        envelope.set("payload", payload);
        this.out.write(ContractJson.mapper().writeValueAsString(envelope));
        this.out.write('\n');
    }

    @Override
    public void close() throws IOException {
        this.out.close();
    }
}
