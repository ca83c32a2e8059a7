package fr.observatoire.command.questionnaire;

import fr.observatoire.command.campaign.KnownCampaign;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.contract.submission.AnswersDeclaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What acceptable answers change.
 *
 * @param added items answered for the first time on that day
 * @param corrected items answered otherwise than before
 * @param previous the same items as they were
 */
record AnswerChanges(List<Answer> added, List<Answer> corrected, List<Answer> previous) {

    static AnswerChanges between(Map<String, Answer> known, Map<String, Answer> given) {
        AnswerChanges changes =
                new AnswerChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        given.values().forEach((answer) -> changes.take(known, answer));
        return changes;
    }

    private void take(Map<String, Answer> known, Answer answer) {
        Answer before = known.get(answer.item());
        if (before == null) {
            this.added.add(answer);
        } else if (!before.equals(answer)) {
            this.corrected.add(answer);
            this.previous.add(before);
        }
    }

    List<QuestionnaireEvent> events(SubmitAnswers command, List<String> oddities) {
        AnswersDeclaration declaration = command.declaration();
        KnownSchool school = Objects.requireNonNull(command.school());
        String academie = school.academieOn(declaration.dateReponse());
        String campaign = command.campaign().map(KnownCampaign::id).orElseThrow();
        List<QuestionnaireEvent> events = new ArrayList<>();
        if (!this.added.isEmpty()) {
            events.add(
                    new AnswersSubmitted(
                            school.uai(),
                            academie,
                            campaign,
                            declaration.referentiel(),
                            declaration.version(),
                            declaration.dateReponse(),
                            declaration.repondant(),
                            List.copyOf(this.added),
                            oddities));
        }
        if (!this.corrected.isEmpty()) {
            events.add(
                    new AnswersCorrected(
                            school.uai(),
                            academie,
                            campaign,
                            declaration.referentiel(),
                            declaration.version(),
                            declaration.dateReponse(),
                            declaration.repondant(),
                            List.copyOf(this.corrected),
                            List.copyOf(this.previous),
                            oddities));
        }
        return events;
    }
}
