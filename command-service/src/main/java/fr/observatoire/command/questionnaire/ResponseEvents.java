package fr.observatoire.command.questionnaire;

import fr.observatoire.command.campaign.KnownCampaign;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ResponseReopened;
import fr.observatoire.contract.questionnaire.ResponseSubmitted;
import fr.observatoire.contract.questionnaire.ResponseWithdrawn;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Words as an event what is done with a response, once all rules hold. */
final class ResponseEvents {

    private ResponseEvents() {}

    static QuestionnaireEvent of(ChangeResponse command) {
        KnownSchool school = Objects.requireNonNull(command.school());
        KnownCampaign campaign = command.campaign().orElseThrow();
        LocalDate today = command.today();
        String uai = school.uai();
        String academie = school.academieOn(today);
        return switch (command.action()) {
            case SUBMIT -> submitted(uai, academie, campaign, today);
            case REOPEN -> new ResponseReopened(uai, academie, campaign.id(), today, List.of());
            case WITHDRAW -> new ResponseWithdrawn(uai, academie, campaign.id(), today, List.of());
        };
    }

    private static ResponseSubmitted submitted(
            String uai, String academie, KnownCampaign campaign, LocalDate today) {
        Referentiel asked = campaign.referentiel();
        return new ResponseSubmitted(
                uai, academie, campaign.id(), asked.id(), asked.version(), today, List.of());
    }
}
