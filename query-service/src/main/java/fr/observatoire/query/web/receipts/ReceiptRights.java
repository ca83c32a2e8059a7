package fr.observatoire.query.web.receipts;

import fr.observatoire.access.Callers;
import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.access.Places;
import fr.observatoire.contract.access.RightsTable;
import fr.observatoire.contract.access.Role;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * Whose receipts are whose: the sender's, those of whoever speaks for the same territory, and, of a
 * school, those of who answers for it. Of others nothing is told, not even that they are there.
 */
final class ReceiptRights {

    /** Of a row with submitted_by and territory. */
    static final String SENT = "(:all or submitted_by = :me or territory = any(:mine))";

    private static final String OF_SCHOOL = "recepisses-etablissement";

    private ReceiptRights() {}

    static boolean isTheCallers(Receipt receipt) {
        return isOfSchool(receipt.uai()) || isSent(receipt.submittedBy(), receipt.territory());
    }

    static boolean isTheCallers(FileReceipt file) {
        return isSent(file.submittedBy(), file.territory());
    }

    /** Whether all receipts about a school are the caller's to see. */
    static boolean isOfSchool(@Nullable String uai) {
        return uai != null
                && RightsTable.builtIn()
                        .allows(Callers.current(), OF_SCHOOL, Places.ofSchool(uai), null);
    }

    /** Values of {@link #SENT}. */
    static Map<String, Object> parameters() {
        Caller caller = Callers.current();
        return Map.of(
                "all",
                caller.is(Role.NATIONAL),
                "me",
                caller.id(),
                "mine",
                mine(caller).toArray(String[]::new));
    }

    private static boolean isSent(@Nullable String sender, @Nullable String territory) {
        Caller caller = Callers.current();
        return caller.is(Role.NATIONAL)
                || caller.id().equals(sender)
                || (territory != null && mine(caller).contains(territory));
    }

    private static List<String> mine(Caller caller) {
        return caller.is(Role.PRODUCTEUR) ? List.of() : caller.territories();
    }
}
