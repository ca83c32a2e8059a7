package fr.observatoire.query.web.journal;

import fr.observatoire.contract.access.RightsTable;

import java.time.Instant;

/**
 * An entry as it is read.
 *
 * @param service that wrote it down: "lecture" or "ecriture"
 * @param who opaque id
 * @param what message of the table of rights
 * @param about territory concerned, empty where it was not said
 * @param status of the answer, as HTTP has it
 */
public record JournalLine(
        Instant at, String service, String who, String what, String about, int status) {

    /** What was done, in words. */
    public String words() {
        return RightsTable.builtIn().label(this.what);
    }

    /** What came of it: "fait", "refuse", "echec", "erreur". */
    public String outcome() {
        return switch (this.status) {
            case 401, 403 -> "refuse";
            case 404, 409, 412, 422, 400, 413, 415 -> "echec";
            default -> (this.status < 400) ? "fait" : "erreur";
        };
    }
}
