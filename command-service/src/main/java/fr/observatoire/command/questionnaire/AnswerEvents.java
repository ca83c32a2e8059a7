package fr.observatoire.command.questionnaire;

import fr.observatoire.command.campaign.KnownCampaign;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.contract.questionnaire.AnswersCleared;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.contract.submission.AnswersDeclaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Words changes of answers as events. */
final class AnswerEvents {

    private final AnswersDeclaration declaration;

    private final String uai;

    private final String academie;

    private final String campaign;

    private final List<String> oddities;

    AnswerEvents(SubmitAnswers command, List<String> oddities) {
        this.declaration = command.declaration();
        KnownSchool school = Objects.requireNonNull(command.school());
        this.uai = school.uai();
        this.academie = school.academieOn(this.declaration.dateReponse());
        this.campaign = command.campaign().map(KnownCampaign::id).orElseThrow();
        this.oddities = oddities;
    }

    List<QuestionnaireEvent> of(AnswerChanges changes) {
        List<QuestionnaireEvent> events = new ArrayList<>();
        if (!changes.added().isEmpty()) {
            events.add(submitted(changes));
        }
        if (!changes.corrected().isEmpty()) {
            events.add(corrected(changes));
        }
        if (!changes.cleared().isEmpty()) {
            events.add(cleared(changes));
        }
        return events;
    }

    private AnswersSubmitted submitted(AnswerChanges changes) {
        return new AnswersSubmitted(
                this.uai,
                this.academie,
                this.campaign,
                this.declaration.referentiel(),
                this.declaration.version(),
                this.declaration.dateReponse(),
                this.declaration.repondant(),
                List.copyOf(changes.added()),
                this.oddities);
    }

    private AnswersCorrected corrected(AnswerChanges changes) {
        return new AnswersCorrected(
                this.uai,
                this.academie,
                this.campaign,
                this.declaration.referentiel(),
                this.declaration.version(),
                this.declaration.dateReponse(),
                this.declaration.repondant(),
                List.copyOf(changes.corrected()),
                List.copyOf(changes.previous()),
                this.oddities);
    }

    private AnswersCleared cleared(AnswerChanges changes) {
        return new AnswersCleared(
                this.uai,
                this.academie,
                this.campaign,
                this.declaration.referentiel(),
                this.declaration.version(),
                this.declaration.dateReponse(),
                List.copyOf(changes.cleared()),
                this.oddities);
    }
}
