package fr.observatoire.query.web.receipts;

import fr.observatoire.access.Callers;
import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.access.Places;
import fr.observatoire.contract.access.RightsTable;
import fr.observatoire.contract.access.Role;
import fr.observatoire.contract.submission.SubmissionKind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whose receipts are whose: the sender's, those of whoever speaks for the same territory, and, of a
 * school, those of who answers for it. Of others nothing is told, not even that they are there.
 * What a school says for itself alone is quoted to nobody else.
 */
final class ReceiptRights {

    /** Of a row with kind, submitted_by and territory. */
    static final String SENT =
            "((:all and coalesce(kind, '') <> all(:confided)) or submitted_by = :me"
                    + " or territory = any(:mine))";

    /** Of a row about a school for which the caller answers. */
    static final String OF_ITS_SCHOOL = "(kind <> all(:confided) or :school)";

    private static final List<String> CONFIDED =
            Stream.of(
                            SubmissionKind.ANSWERS,
                            SubmissionKind.RESPONSE,
                            SubmissionKind.SHARING,
                            SubmissionKind.PLAN,
                            SubmissionKind.CONFIRMATION)
                    .map(SubmissionKind::id)
                    .toList();

    private static final String ANSWERS = "reponses";

    private static final String OF_SCHOOL = "recepisses-etablissement";

    private ReceiptRights() {}

    static boolean isTheCallers(Receipt receipt) {
        return isOfSchool(receipt)
                || isSent(receipt.kind(), receipt.submittedBy(), receipt.territory());
    }

    static boolean isTheCallers(FileReceipt file) {
        return isSent(file.kind(), file.submittedBy(), file.territory());
    }

    private static boolean isOfSchool(Receipt receipt) {
        return isOfSchool(receipt.uai())
                && (!CONFIDED.contains(receipt.kind()) || isTheSchool(receipt.uai()));
    }

    /** Whether the caller is the school itself. */
    private static boolean isTheSchool(@Nullable String uai) {
        return uai != null
                && RightsTable.builtIn()
                        .allows(Callers.current(), ANSWERS, Places.ofSchool(uai), null);
    }

    /** Whether receipts about a school are the caller's to see, but for what is confided. */
    static boolean isOfSchool(@Nullable String uai) {
        return uai != null
                && RightsTable.builtIn()
                        .allows(Callers.current(), OF_SCHOOL, Places.ofSchool(uai), null);
    }

    /** Values of {@link #SENT}. */
    static Map<String, Object> parameters(@Nullable String uai) {
        Caller caller = Callers.current();
        return Map.of(
                "confided",
                CONFIDED.toArray(String[]::new),
                "school",
                isTheSchool(uai),
                "all",
                caller.is(Role.NATIONAL),
                "me",
                caller.id(),
                "mine",
                mine(caller).toArray(String[]::new));
    }

    private static boolean isSent(
            @Nullable String kind, @Nullable String sender, @Nullable String territory) {
        Caller caller = Callers.current();
        return (caller.is(Role.NATIONAL) && (kind == null || !CONFIDED.contains(kind)))
                || caller.id().equals(sender)
                || (territory != null && mine(caller).contains(territory));
    }

    private static List<String> mine(Caller caller) {
        return caller.is(Role.PRODUCTEUR) ? List.of() : caller.territories();
    }
}
