package fr.observatoire.issuer.account;

import java.util.List;
import java.util.UUID;

/**
 * A person as the issuer knows one.
 *
 * @param id opaque, the {@code sub} of tokens
 * @param name what the person signs in with; it never leaves the issuer
 * @param rights texts of the claim {@code droits}
 * @param active whether the person may sign in
 * @param hasPassword whether one has been chosen
 * @param sessionsEnded how often all its sessions have been ended
 */
public record Account(
        UUID id,
        String name,
        List<String> rights,
        boolean active,
        boolean hasPassword,
        int sessionsEnded) {

    /** The right to mind accounts. */
    public static final String ADMIN = "admin";

    public Account {
        rights = List.copyOf(rights);
    }

    public boolean isAdmin() {
        return this.rights.contains(ADMIN);
    }
}
