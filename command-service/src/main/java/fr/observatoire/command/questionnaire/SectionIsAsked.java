package fr.observatoire.command.questionnaire;

import fr.observatoire.command.campaign.KnownCampaign;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;

/** The section is one of the questionnaire as the campaign asks it. */
record SectionIsAsked(String section, Optional<KnownCampaign> campaign) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.campaign
                .filter((found) -> found.referentiel().section(this.section).isEmpty())
                .map(
                        (found) ->
                                Reason.of(
                                        "partage.section",
                                        "partages",
                                        this.section,
                                        found.referentiel().id()));
    }
}
