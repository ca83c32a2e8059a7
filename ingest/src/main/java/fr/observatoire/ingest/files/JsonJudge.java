package fr.observatoire.ingest.files;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.FileLine;
import fr.observatoire.contract.submission.JsonText;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.records.RawRecord;
import fr.observatoire.ingest.submissions.Declaration;
import fr.observatoire.ingest.submissions.Envelopes;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.UUID;

/**
 * Judges envelopes in a file. The id of a line is always that of its place: an id inside the
 * envelope is not used.
 *
 * @param asked kind of which all must be; null when the file was not announced as one
 */
record JsonJudge(UUID file, @Nullable SubmissionKind asked) implements LineJudge {

    @Override
    public Declaration judge(RawRecord record) {
        UUID id = new FileLine(this.file, record.line()).submissionId();
        Declaration declaration =
                switch (JsonText.read(record.bytes())) {
                    case Read.Done<JsonNode>(JsonNode node) ->
                            ofAskedKind(Envelopes.read(node, id));
                    case Read.Refused<JsonNode>(List<Reason> reasons) ->
                            new Declaration.Refused(this.asked, null, reasons);
                };
        return (declaration instanceof Declaration.Refused refused)
                ? new Declaration.Refused(
                        refused.kind(), refused.uai(), Located.at(refused.reasons(), record.line()))
                : declaration;
    }

    private Declaration ofAskedKind(Declaration declaration) {
        if (this.asked == null
                || !(declaration instanceof Declaration.Sound sound)
                || sound.kind() == this.asked) {
            return declaration;
        }
        Reason reason =
                Reason.of("depot.nature-fichier", "kind", sound.kind().id(), this.asked.id());
        return new Declaration.Refused(sound.kind(), sound.uai(), List.of(reason));
    }
}
