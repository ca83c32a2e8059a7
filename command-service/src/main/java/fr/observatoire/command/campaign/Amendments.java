package fr.observatoire.command.campaign;

import fr.observatoire.command.eventstore.Decisions;
import fr.observatoire.command.eventstore.EventTable;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Lets schools join and leave running campaigns as the register moves. Called in a transaction;
 * killed half-way it leaves nothing, and the next call finds the same.
 */
@Component
public class Amendments {

    /** Who decides so, when nobody asked. */
    private static final String ACTOR = "observatoire";

    private final EventTable events;

    private final Decisions decisions;

    private final ScopeTable scopes;

    private final CampaignTable campaigns;

    private final IndexMoves moves;

    Amendments(
            EventTable events,
            Decisions decisions,
            ScopeTable scopes,
            CampaignTable campaigns,
            IndexMoves moves) {
        this.events = events;
        this.decisions = decisions;
        this.scopes = scopes;
        this.campaigns = campaigns;
        this.moves = moves;
    }

    /**
     * Amends what running campaigns ask. It looks before it holds other writers up, and again when
     * none of them can move anything.
     *
     * @param moved schools to look at, null for all
     * @return how many campaigns were amended
     */
    public int amend(LocalDate today, @Nullable Collection<String> moved) {
        if (this.scopes.moved(today, null, moved).isEmpty()) {
            return 0;
        }
        this.events.lock();
        Collection<AmendSchools> amendments = this.scopes.moved(today, null, moved);
        amendments.forEach(this::decide);
        return amendments.size();
    }

    /** Amends what one campaign asks, under the lock. */
    void amend(String campaign, LocalDate today) {
        this.scopes.moved(today, campaign, null).forEach(this::decide);
    }

    private void decide(AmendSchools amendment) {
        CampaignEntry campaign = this.campaigns.read(List.of(amendment.id())).getFirst();
        var unused =
                this.decisions.decide(
                        Campaign.class,
                        amendment,
                        Map.of("submittedBy", ACTOR, "territory", campaign.territory()),
                        this.moves::evolve);
    }
}
