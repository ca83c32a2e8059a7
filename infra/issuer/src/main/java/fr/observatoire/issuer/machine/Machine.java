package fr.observatoire.issuer.machine;

import java.util.List;

/**
 * A machine account.
 *
 * @param id its {@code client_id} and {@code sub}
 * @param rights texts of the claim {@code droits}
 * @param feeds ids of the submissions it may send, the claim flux
 * @param perimeter territories it may send for, the claim of the same name in French
 * @param active whether it gets tokens
 * @param secrets how many secrets are valid now
 */
public record Machine(
        String id,
        List<String> rights,
        List<String> feeds,
        List<String> perimeter,
        boolean active,
        int secrets) {

    /** The right to send what the feeds and the perimeter allow. */
    public static final String PRODUCER = "producteur";

    /** How the ids begin of what the configuration makes, and no admin. */
    public static final String KEPT = "observatoire-";

    public Machine {
        rights = List.copyOf(rights);
        feeds = List.copyOf(feeds);
        perimeter = List.copyOf(perimeter);
    }

    /** Whether it sends anything: if not, it has neither feeds nor a perimeter. */
    public boolean sends() {
        return this.rights.contains(PRODUCER);
    }

    /** Whether it follows the configuration, and is nobody's to change. */
    public boolean kept() {
        return this.id.startsWith(KEPT);
    }
}
