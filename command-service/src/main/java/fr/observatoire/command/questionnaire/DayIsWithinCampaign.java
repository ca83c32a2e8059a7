package fr.observatoire.command.questionnaire;

import fr.observatoire.command.campaign.KnownCampaign;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.reason.Reason;

import java.time.LocalDate;
import java.util.Optional;

/** The day that is described is one of the campaign's. */
record DayIsWithinCampaign(LocalDate day, Optional<KnownCampaign> campaign) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.campaign
                .filter((found) -> !found.covers(this.day))
                .map(
                        (found) ->
                                Reason.of(
                                        "reponse.hors-campagne",
                                        AnswersRules.DAY,
                                        this.day,
                                        SchoolYear.containing(found.opensOn()).label()));
    }
}
