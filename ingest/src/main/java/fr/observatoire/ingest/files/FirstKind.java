package fr.observatoire.ingest.files;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.JsonText;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.records.RawRecord;
import fr.observatoire.ingest.records.StructureException;
import fr.observatoire.ingest.submissions.Declaration;
import fr.observatoire.ingest.submissions.Envelopes;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.UUID;

/** The kind of the first envelope that tells one: a bad neighbour before it loses nobody. */
final class FirstKind {

    /** Nothing is kept of what is looked at. */
    private static final UUID NO_ID = new UUID(0, 0);

    private @Nullable SubmissionKind found;

    private List<Reason> faults = List.of();

    void look(RawRecord record) {
        if (this.found == null) {
            switch (JsonText.read(record.bytes())) {
                case Read.Refused<JsonNode>(List<Reason> reasons) -> blame(reasons, record);
                case Read.Done<JsonNode>(JsonNode node) -> look(node, record);
            }
        }
    }

    private void look(JsonNode node, RawRecord record) {
        switch (Envelopes.read(node, NO_ID)) {
            case Declaration.Sound sound -> this.found = sound.kind();
            case Declaration.Refused refused -> {
                this.found = refused.kind();
                blame(refused.reasons(), record);
            }
        }
    }

    private void blame(List<Reason> reasons, RawRecord record) {
        if (this.faults.isEmpty()) {
            this.faults = Located.at(reasons, record.line());
        }
    }

    /**
     * @throws StructureException with the first envelope's faults, when none tells its kind
     */
    SubmissionKind kind() {
        if (this.found == null) {
            throw new StructureException(this.faults);
        }
        return this.found;
    }
}
