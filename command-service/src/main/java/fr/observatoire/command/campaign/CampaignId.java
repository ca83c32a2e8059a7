package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.AggregateId;

import java.util.regex.Pattern;

/** A campaign that a team opened. */
public record CampaignId(String id) implements AggregateId {

    private static final Pattern FORM = Pattern.compile("(?!permanente)[a-z0-9][a-z0-9-]{2,59}");

    /** Whether a campaign may bear that id; standing campaigns bear theirs. */
    static boolean isWell(String id) {
        return FORM.matcher(id).matches();
    }

    @Override
    public String value() {
        return "campaign:" + this.id;
    }
}
