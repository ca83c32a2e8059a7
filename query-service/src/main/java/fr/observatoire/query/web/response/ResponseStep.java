package fr.observatoire.query.web.response;

import java.util.Arrays;
import java.util.Optional;

/** What can be done with a response as a whole. */
public enum ResponseStep {
    SUBMIT("envoi", "envoyer"),
    REOPEN("reouverture", "rouvrir"),
    WITHDRAW("retrait", "retirer");

    private final String segment;

    private final String action;

    ResponseStep(String segment, String action) {
        this.segment = segment;
        this.action = action;
    }

    /** The end of its address. */
    public String segment() {
        return this.segment;
    }

    /** As the submission names it. */
    String action() {
        return this.action;
    }

    static Optional<ResponseStep> find(String segment) {
        return Arrays.stream(values()).filter((step) -> step.segment.equals(segment)).findFirst();
    }
}
