package fr.observatoire.query.web.campaign;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a campaign takes answers. */
public enum CampaignState {
    AHEAD("a-venir"),
    OPEN("ouverte"),
    CLOSED("fermee");

    private final String id;

    CampaignState(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }
}
