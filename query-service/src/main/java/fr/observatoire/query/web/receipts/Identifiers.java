package fr.observatoire.query.web.receipts;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.uai.Uai;
import fr.observatoire.query.web.problem.ProblemException;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads what receipts are asked for by. */
final class Identifiers {

    /** More is accepted by the JDK, which would find what was not asked for. */
    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Identifiers() {}

    static Optional<UUID> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    static UUID read(String field, String text) {
        return parse(text)
                .orElseThrow(
                        () ->
                                ProblemException.badRequest(
                                        List.of(
                                                Reason.of(
                                                        "depot.identifiant", field, text, null))));
    }

    static FileReceipt file(Receipts receipts, String id) {
        return receipts.file(read("fileId", id))
                .orElseThrow(
                        () ->
                                ProblemException.notFound(
                                        Reason.of("fichier.inconnu", "fileId", id, null)));
    }

    static Reason whyNoUai(String field, String text) {
        return Uai.expectedLetter(text)
                .map((letter) -> Reason.of("uai.lettre", field, text, letter))
                .orElseGet(() -> Reason.of("uai.forme", field, text, null));
    }
}
