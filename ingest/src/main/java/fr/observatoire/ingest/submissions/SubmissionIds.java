package fr.observatoire.ingest.submissions;

import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.ingest.texts.TextKeeper;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The ids of one request's submissions: the senders', or drawn. An id given twice stands for the
 * first: the writer would give the second the first one's receipt, and nobody would know.
 */
final class SubmissionIds {

    private final Set<UUID> taken = new HashSet<>();

    /** An envelope, its id and what it declares. */
    record Identified(UUID id, Declaration declaration) {

        /** As its sender may declare it. */
        Identified by(Caller sender) {
            return new Identified(this.id, Entitlement.judge(this.declaration, sender));
        }

        /** With its words in their keeper's hands. */
        Identified keptBy(TextKeeper keeper) {
            return (this.declaration instanceof Declaration.Sound sound)
                    ? new Identified(this.id, sound.keptBy(keeper))
                    : this;
        }
    }

    Identified identify(JsonNode envelope) {
        Optional<UUID> chosen = EnvelopeFields.submissionId(envelope);
        UUID id = chosen.orElseGet(UUID::randomUUID);
        Declaration declaration = Envelopes.read(envelope, id);
        if (chosen.isEmpty()) {
            return new Identified(id, declaration);
        }
        return this.taken.add(chosen.get())
                ? new Identified(chosen.get(), declaration)
                : new Identified(UUID.randomUUID(), repeated(chosen.get(), declaration));
    }

    private static Declaration repeated(UUID id, Declaration declaration) {
        Reason reason = Reason.of("depot.identifiant-double", "submissionId", id, null);
        return switch (declaration) {
            case Declaration.Sound sound ->
                    new Declaration.Refused(sound.kind(), sound.uai(), List.of(reason));
            case Declaration.Refused refused ->
                    new Declaration.Refused(refused.kind(), refused.uai(), List.of(reason));
        };
    }
}
