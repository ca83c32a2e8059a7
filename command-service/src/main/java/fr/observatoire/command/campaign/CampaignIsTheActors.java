package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.team.Territory;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** A campaign is changed by who opened it, or for the whole country. */
record CampaignIsTheActors(String territory, @Nullable OpenedCampaign opened) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return Optional.ofNullable(this.opened)
                .map(OpenedCampaign::territory)
                .filter((owner) -> !owner.equals(this.territory))
                .filter((owner) -> !Territory.NATIONAL.equals(this.territory))
                .map(
                        (owner) ->
                                Reason.of(
                                        "campagne.autre-territoire",
                                        "territoire",
                                        this.territory,
                                        owner));
    }
}
