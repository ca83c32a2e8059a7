package fr.observatoire.command.questionnaire;

import static fr.observatoire.command.school.Schools.UAI;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.school.Schools;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.school.Respondent;
import fr.observatoire.contract.submission.AnswersDeclaration;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Several people of a school answer, each as a function. */
class RespondentTest extends ResponseFixture {

    @Test
    void givenNothingWhenSomebodyAnswersThenTheEventSaysWho() {
        this.fixture
                .givenNoPriorActivity()
                .when(by(Respondent.REFERENT, 40))
                .expectEvents(submittedBy(Respondent.REFERENT));
    }

    @Test
    void givenAnswersOfOneWhenAnotherSaysTheSameThenNothingChanges() {
        this.fixture
                .given(submittedBy(Respondent.REFERENT))
                .when(by(Respondent.DIRECTION, 40))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenAnswersOfOneWhenAnotherSaysOtherwiseThenTheCorrectionSaysWho() {
        this.fixture
                .given(submittedBy(Respondent.REFERENT))
                .when(by(Respondent.DIRECTION, 41))
                .expectEvents(
                        new AnswersCorrected(
                                UAI.value(),
                                "14",
                                CAMPAIGN,
                                "cln-2010",
                                "2010",
                                DAY,
                                Respondent.DIRECTION,
                                List.of(number(TEACHERS, 41)),
                                List.of(number(TEACHERS, 40)),
                                List.of()));
    }

    private static SubmitAnswers by(Respondent respondent, int teachers) {
        AnswersDeclaration nobody =
                declaration(
                        "cln-2010",
                        "2010",
                        null,
                        DAY,
                        "{\"cln.3.1.enseignants\": " + teachers + "}");
        return command(
                new AnswersDeclaration(
                        nobody.referentiel(),
                        nobody.version(),
                        nobody.campagne(),
                        nobody.dateReponse(),
                        respondent,
                        nobody.reponses()),
                Schools.open());
    }

    private static AnswersSubmitted submittedBy(Respondent respondent) {
        return new AnswersSubmitted(
                UAI.value(),
                "14",
                CAMPAIGN,
                "cln-2010",
                "2010",
                DAY,
                respondent,
                List.of(number(TEACHERS, 40)),
                List.of());
    }
}
