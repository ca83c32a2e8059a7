package fr.observatoire.command.questionnaire;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.campaign.StandingCampaign;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.reason.Reason;

import java.time.LocalDate;
import java.util.Optional;

/** The day that is described is one of the campaign's. */
record DayIsWithinCampaign(LocalDate day, Optional<StandingCampaign> campaign) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.campaign
                .map(StandingCampaign::schoolYear)
                .filter((year) -> !year.equals(SchoolYear.containing(this.day)))
                .map(
                        (year) ->
                                Reason.of(
                                        "reponse.hors-campagne",
                                        AnswersRules.DAY,
                                        this.day,
                                        year.label()));
    }
}
