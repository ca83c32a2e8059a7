package fr.observatoire.issuer.journal;

import java.util.Locale;

/** What can be done to an account. */
public enum Act {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    FIRST_ADMIN_MADE,
    ACCOUNT_MADE,
    RIGHTS_CHANGED,
    ACCOUNT_STOPPED,
    ACCOUNT_RESUMED,
    PASSWORD_RESET,
    PASSWORD_CHOSEN,
    MACHINE_MADE,
    MACHINE_REACH_CHANGED,
    SECRET_ADDED,
    OLD_SECRETS_WITHDRAWN,
    MACHINE_STOPPED,
    MACHINE_RESUMED,
    KEY_ADDED;

    /** As the journal keeps it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
