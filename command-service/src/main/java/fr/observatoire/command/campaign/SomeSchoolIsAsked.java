package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.team.Territory;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;

/** A campaign asks at least one school. */
record SomeSchoolIsAsked(OpenCampaign command) implements Rule {

    @Override
    public Optional<Reason> violation() {
        CampaignRequest request = this.command.request();
        boolean territoriesExist =
                request.territoires().stream()
                        .allMatch((text) -> Territory.find(text, request.ouvre()).isPresent());
        return (territoriesExist && this.command.schools().isEmpty())
                ? Optional.of(Reason.of("campagne.sans-etablissement", "territoires"))
                : Optional.empty();
    }
}
