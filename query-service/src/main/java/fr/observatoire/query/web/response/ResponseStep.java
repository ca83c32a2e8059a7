package fr.observatoire.query.web.response;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.problem.ProblemException;

import java.util.Arrays;

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

    /**
     * The step of an address.
     *
     * @throws ProblemException when there is none
     */
    static ResponseStep require(String segment) {
        return Arrays.stream(values())
                .filter((step) -> step.segment.equals(segment))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(Reason.of("champ.inconnu", segment)));
    }
}
