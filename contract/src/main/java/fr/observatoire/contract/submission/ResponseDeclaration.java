package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a school does with its response to a campaign as a whole.
 *
 * @param campagne id of the campaign
 */
public record ResponseDeclaration(String campagne, Action action) implements Payload {

    /** A response is handed in, taken up again, or taken back. */
    public enum Action {
        @JsonProperty("envoyer")
        SUBMIT,
        @JsonProperty("rouvrir")
        REOPEN,
        @JsonProperty("retirer")
        WITHDRAW
    }
}
