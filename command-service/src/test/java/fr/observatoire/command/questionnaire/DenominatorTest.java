package fr.observatoire.command.questionnaire;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.school.Schools;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.submission.AnswersDeclaration;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** Counts beside what they are part of. */
class DenominatorTest extends ResponseFixture {

    @Test
    void givenNothingWhenCountExceedsItsDenominatorOfTheDayThenThatItemIsRefused() {
        whenAnswers(
                        """
                        {"cln.3.6.1.ent_devant_eleves": 41, "cln.3.1.enseignants": 40,
                         "cln.3.6.1.enseignants_diffusion":
                             {"jamais": 5, "occasionnellement": 10, "regulierement": 26}}
                        """)
                .expectEvents(submitted(number(TEACHERS, 40)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void givenDenominatorFromBeforeWhenCountExceedsItThenRefused() {
        this.fixture
                .given(submitted(number(TEACHERS, 40)))
                .when(answers("{\"" + ENT_IN_CLASS + "\": 41}"))
                .expectExceptionMessage("reponse.denominateur (" + ENT_IN_CLASS + ")");
    }

    @Test
    void givenCountFromBeforeWhenDenominatorFallsBelowItThenTheDenominatorIsRefused() {
        this.fixture
                .given(submitted(number(TEACHERS, 40), number(ENT_IN_CLASS, 30)))
                .when(answers("{\"cln.3.1.enseignants\": 29, \"cln.3.2.charte\": true}"))
                .expectEvents(submitted(Answer.yes(CHARTER, true)));
    }

    @Test
    void givenBothFromBeforeWhenBothFallTogetherThenBothAreCorrected() {
        this.fixture
                .given(submitted(number(TEACHERS, 40), number(ENT_IN_CLASS, 30)))
                .when(answers("{\"cln.3.1.enseignants\": 29, \"" + ENT_IN_CLASS + "\": 29}"))
                .expectResultMessagePayload(Decision.corrected(List.of()));
    }

    @Test
    void givenDenominatorOfAnEarlierDayWhenCountExceedsItThenRefused() {
        this.fixture
                .given(submitted(number(TEACHERS, 40)))
                .when(command(teachersWithEnt(DAY.plusDays(1)), Schools.open()))
                .expectExceptionMessage("reponse.denominateur (" + ENT_IN_CLASS + ")");
    }

    @Test
    void givenDenominatorOfALaterDayWhenCountThenItIsNoCeiling() {
        this.fixture
                .given(submitted(number(TEACHERS, 40)))
                .when(command(teachersWithEnt(DAY.minusDays(1)), Schools.open()))
                .expectSuccessfulHandlerExecution();
    }

    private static AnswersDeclaration teachersWithEnt(LocalDate day) {
        return declaration("cln-2010", "2010", null, day, "{\"" + ENT_IN_CLASS + "\": 41}");
    }
}
