package fr.observatoire.command.questionnaire;

import fr.observatoire.command.decision.NotBeforeRecordsBegan;
import fr.observatoire.command.decision.NotInTheFuture;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.school.SchoolIsKnown;
import fr.observatoire.command.school.SchoolIsNotClosedOn;
import fr.observatoire.contract.submission.AnswersDeclaration;

import java.time.LocalDate;
import java.util.List;

/** All that is demanded of answers as a whole; items are judged one by one. */
final class AnswersRules {

    static final String DAY = "date_reponse";

    private AnswersRules() {}

    static List<Rule> demanded(SubmitAnswers command, ResponseState state) {
        AnswersDeclaration declaration = command.declaration();
        LocalDate day = declaration.dateReponse();
        return List.of(
                new SchoolIsKnown(command.uai(), command.school()),
                new ReferentielIsKnown(declaration.referentiel(), command.referentiel()),
                new VersionIsCurrent(declaration.version(), command.asked()),
                new CampaignIsKnown(declaration.campagne(), command.campaign()),
                new CampaignAsksReferentiel(declaration.referentiel(), command.campaign()),
                new CampaignIsOpen(command.today(), command.campaign()),
                new CampaignAsksSchool(command.uai(), command.campaign()),
                new ResponseIsNotSubmitted(state),
                new ItemsAreOfOneSection(
                        command.basedOn(), declaration.reponses().keySet(), command.asked()),
                new DayIsWithinCampaign(day, command.campaign()),
                new NotInTheFuture(DAY, day, command.today()),
                new NotBeforeRecordsBegan(DAY, day),
                new SchoolIsNotClosedOn(DAY, day, command.school()));
    }
}
