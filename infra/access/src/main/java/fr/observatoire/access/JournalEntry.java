package fr.observatoire.access;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something that somebody did, or was kept from doing.
 *
 * @param who opaque id
 * @param what message of the table of rights, or "connexion", "deconnexion"
 * @param about the territory concerned, as rights write it; empty where it is not said
 * @param status of the answer, as HTTP has it
 */
public record JournalEntry(String who, String what, String about, int status) {

    /** Attribute of a request: the territory concerned, where only its body says so. */
    public static final String ABOUT = "observatoire.journal.about";

    private static final int FORBIDDEN = 403;

    /** Whether somebody was sent away. */
    @JsonIgnore
    public boolean isRefusal() {
        return this.status == FORBIDDEN;
    }
}
