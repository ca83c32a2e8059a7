package fr.observatoire.command.questionnaire;

import static fr.observatoire.command.school.Schools.UAI;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Outcome;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersCleared;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.contract.reason.Reason;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Answers that are taken back. */
class ClearingTest extends ResponseFixture {

    @Test
    void givenAnswerWhenNullThenCleared() {
        this.fixture
                .given(submitted(number(TEACHERS, 40), Answer.yes(CHARTER, true)))
                .when(answers("{\"cln.3.2.charte\": null}"))
                .expectEvents(cleared(Answer.yes(CHARTER, true)))
                .expectResultMessagePayload(Decision.corrected(List.of()));
    }

    @Test
    void givenAnswersWhenOneIsAddedOneCorrectedAndOneClearedThenOneEventForEach() {
        this.fixture
                .given(submitted(number(TEACHERS, 40), Answer.yes(CHARTER, true)))
                .when(
                        answers(
                                """
                                {"cln.3.1.enseignants": 41, "cln.3.2.charte": null,
                                 "cln.3.1.salles": 12}
                                """))
                .expectEvents(
                        submitted(number("cln.3.1.salles", 12)),
                        new AnswersCorrected(
                                UAI.value(),
                                "14",
                                CAMPAIGN,
                                "cln-2010",
                                "2010",
                                DAY,
                                null,
                                List.of(number(TEACHERS, 41)),
                                List.of(number(TEACHERS, 40)),
                                List.of()),
                        cleared(Answer.yes(CHARTER, true)))
                .expectResultMessagePayload(Decision.corrected(List.of()));
    }

    @Test
    void givenNothingOrClearedAnswerWhenNullThenNothingChanges() {
        whenAnswers("{\"cln.3.2.charte\": null}")
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
        newFixture();
        this.fixture
                .given(submitted(Answer.yes(CHARTER, true)), cleared(Answer.yes(CHARTER, true)))
                .when(answers("{\"cln.3.2.charte\": null}"))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenClearedAnswerWhenAnsweredThenSubmittedAsTheFirstTime() {
        this.fixture
                .given(submitted(Answer.yes(CHARTER, true)), cleared(Answer.yes(CHARTER, true)))
                .when(answers("{\"cln.3.2.charte\": true}"))
                .expectEvents(submitted(Answer.yes(CHARTER, true)));
    }

    @Test
    void givenCountAndDenominatorWhenDenominatorIsClearedThenItIsNoCeilingAnyMore() {
        this.fixture
                .given(submitted(number(TEACHERS, 40), number(ENT_IN_CLASS, 30)))
                .when(answers("{\"cln.3.1.enseignants\": null, \"" + ENT_IN_CLASS + "\": 50}"))
                .expectEvents(
                        new AnswersCorrected(
                                UAI.value(),
                                "14",
                                CAMPAIGN,
                                "cln-2010",
                                "2010",
                                DAY,
                                null,
                                List.of(number(ENT_IN_CLASS, 50)),
                                List.of(number(ENT_IN_CLASS, 30)),
                                List.of()),
                        cleared(number(TEACHERS, 40)));
    }

    @Test
    void givenAnswerWhenNullBesideAnUnknownItemThenClearedAndTheOtherRefused() {
        this.fixture
                .given(submitted(Answer.yes(CHARTER, true)))
                .when(answers("{\"cln.3.2.charte\": null, \"cln.9.9.inconnu\": null}"))
                .expectEvents(cleared(Answer.yes(CHARTER, true)))
                .expectResultMessagePayload(
                        new Decision(
                                Outcome.CORRECTED,
                                List.of(Reason.of("reponse.item-inconnu", "cln.9.9.inconnu"))));
    }

    private static AnswersCleared cleared(Answer... previous) {
        return new AnswersCleared(
                UAI.value(), "14", CAMPAIGN, "cln-2010", "2010", DAY, List.of(previous), List.of());
    }
}
