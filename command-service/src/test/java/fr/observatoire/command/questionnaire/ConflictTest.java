package fr.observatoire.command.questionnaire;

import static fr.observatoire.command.school.Schools.UAI;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.command.school.Schools;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersCleared;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.questionnaire.ResponseWithdrawn;
import fr.observatoire.contract.reason.Reason;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

/** Two who save one section: the second has seen what the first saved, or is told. */
class ConflictTest extends ResponseFixture {

    @Test
    void givenNothingWhenBasedOnNothingThenSubmitted() {
        this.fixture
                .givenNoPriorActivity()
                .when(basedOn(0, "{\"cln.3.1.enseignants\": 40}"))
                .expectEvents(submitted(number(TEACHERS, 40)));
    }

    @Test
    void givenSavedSectionWhenBasedOnItThenCorrected() {
        this.fixture
                .given(submitted(number(TEACHERS, 40)))
                .when(basedOn(1, "{\"cln.3.1.enseignants\": 41}"))
                .expectResultMessagePayload(Decision.corrected(List.of()));
    }

    @Test
    void givenSavedSectionWhenBasedOnNothingThenRefusedWithBothValuesOfWhatDiffers() {
        conflict(
                basedOn(
                        0,
                        """
                        {"cln.3.1.enseignants": 41, "cln.3.1.salles": 12,
                         "cln.3.1.date": null, "cln.3.1.eleves": 500}
                        """),
                List.of(TEACHERS, "cln.3.1.salles", "cln.3.1.date"),
                submitted(
                        number(TEACHERS, 40),
                        Answer.date("cln.3.1.date", DAY),
                        number("cln.3.1.eleves", 500)));
    }

    @Test
    void theValueInPlaceIsTheOneThatHoldsOnTheDay() {
        AnswerBook book = new AnswerBook();
        book.keep(DAY.minusDays(1), List.of(number(TEACHERS, 39)), 0);
        SubmitAnswers late = basedOn(0, "{\"cln.3.1.enseignants\": 40, \"cln.3.1.salles\": null}");
        AnswerSheet sheet =
                AnswerSheet.read(late.asked().orElseThrow(), late.declaration().reponses());
        assertThat(new Conflicts(late).with(book, sheet))
                .containsExactly(Reason.of("reponse.conflit", TEACHERS, "40", "39"));
    }

    @Test
    void givenSavedSectionWhenBasedOnAVersionThatNeverWasThenRefused() {
        conflict(
                basedOn(9, "{\"cln.3.1.enseignants\": 41}"),
                List.of(TEACHERS),
                submitted(number(TEACHERS, 40)));
    }

    @Test
    void givenSavedSectionWhenTheSameValuesAreBasedOnNothingThenNothingChanges() {
        this.fixture
                .given(submitted(number(TEACHERS, 40)))
                .when(basedOn(0, "{\"cln.3.1.enseignants\": 40, \"cln.3.1.salles\": null}"))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenSavedSectionWhenAnotherIsBasedOnNothingThenSubmitted() {
        this.fixture
                .given(submitted(number(TEACHERS, 40)))
                .when(basedOn(0, "{\"cln.3.2.charte\": true}"))
                .expectEvents(submitted(Answer.yes(CHARTER, true)));
    }

    @Test
    void givenSectionSavedForAnotherDayWhenBasedOnNothingThenItHasItsVersionAllTheSame() {
        conflict(
                basedOn(0, "{\"cln.3.1.enseignants\": 40}"),
                List.of(TEACHERS),
                new AnswersSubmitted(
                        UAI.value(),
                        "14",
                        CAMPAIGN,
                        "cln-2010",
                        "2010",
                        DAY.minusDays(1),
                        null,
                        List.of(number(TEACHERS, 39)),
                        List.of()));
    }

    @Test
    void givenClearedOrWithdrawnSectionWhenBasedOnWhatWasThereThenRefused() {
        SubmitAnswers late = basedOn(1, "{\"cln.3.1.enseignants\": 41}");
        conflict(
                late,
                List.of(TEACHERS),
                submitted(number(TEACHERS, 40)),
                new AnswersCleared(
                        UAI.value(),
                        "14",
                        CAMPAIGN,
                        "cln-2010",
                        "2010",
                        DAY,
                        List.of(number(TEACHERS, 40)),
                        List.of()));
        newFixture();
        conflict(
                late,
                List.of(TEACHERS),
                submitted(number(TEACHERS, 40)),
                new ResponseWithdrawn(UAI.value(), "14", CAMPAIGN, TODAY, List.of()));
    }

    @Test
    void givenSavedSectionsWhenEachIsBasedOnItsOwnVersionThenNeitherIsInTheOthersWay() {
        Object[] saved = {
            submitted(number(TEACHERS, 40)), submitted(Answer.yes(CHARTER, true)),
        };
        this.fixture
                .given(saved)
                .when(basedOn(1, "{\"cln.3.1.enseignants\": 41}"))
                .expectSuccessfulHandlerExecution();
        newFixture();
        this.fixture
                .given(saved)
                .when(basedOn(2, "{\"cln.3.2.charte\": false}"))
                .expectSuccessfulHandlerExecution();
        newFixture();
        conflict(basedOn(1, "{\"cln.3.2.charte\": false}"), List.of(CHARTER), saved);
    }

    @Test
    void givenNothingWhenAVersionIsGivenForTwoSectionsThenRefused() {
        refused(
                basedOn(0, "{\"cln.3.1.enseignants\": 40, \"cln.3.2.charte\": true}"),
                "reponse.sections (reponses)");
    }

    @Test
    void bothValuesAreToldAsPeopleWriteThem() {
        AnswerBook book = new AnswerBook();
        book.keep(DAY, List.of(number(TEACHERS, 40)), 0);
        SubmitAnswers late = basedOn(0, "{\"cln.3.1.enseignants\": null, \"cln.3.1.salles\": 480}");
        AnswerSheet sheet =
                AnswerSheet.read(late.asked().orElseThrow(), late.declaration().reponses());
        assertThat(new Conflicts(late).with(book, sheet))
                .containsExactly(
                        Reason.of("reponse.conflit", "cln.3.1.salles", "480", null),
                        Reason.of("reponse.conflit", TEACHERS, null, "40"));
    }

    @Test
    void givenSchoolThatClosedWhenBasedOnAnOldVersionThenTheRulesSpeakFirst() {
        refused(
                new SubmitAnswers(
                        UAI,
                        basedOn(0, "{\"cln.3.2.charte\": true}").declaration(),
                        0L,
                        TODAY,
                        Schools.closedOn(DAY),
                        basedOn(0, "{}").campaign(),
                        basedOn(0, "{}").referentiel()),
                "etablissement.ferme (date_reponse)");
    }

    private void conflict(SubmitAnswers late, List<String> items, Object... before) {
        this.fixture
                .given(before)
                .when(late)
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(
                        items.stream()
                                .map((item) -> "reponse.conflit (" + item + ")")
                                .collect(Collectors.joining(", ")));
    }
}
