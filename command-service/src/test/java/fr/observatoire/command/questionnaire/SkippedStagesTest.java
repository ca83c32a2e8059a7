package fr.observatoire.command.questionnaire;

import static fr.observatoire.command.school.Schools.UAI;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.school.Schools;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.school.Respondent;
import fr.observatoire.contract.submission.AnswersDeclaration;

import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

import java.util.List;

/** An étape that is claimed without those below it. */
class SkippedStagesTest extends ResponseFixture {

    private static final String STAGE = "numea.1.1.charte";

    @Test
    void givenNothingWhenStage3IsClaimedWithout1And2ThenAcceptedAndFlagged() {
        when("{\"numea.1.1.charte\": {\"1\": false, \"2\": false, \"3\": true}}")
                .expectEvents(submitted(3, "anomalie.etape-sautee"))
                .expectResultMessagePayload(
                        Decision.accepted(
                                List.of(Reason.of("anomalie.etape-sautee", STAGE, 3, 1))));
    }

    @Test
    void givenNothingWhenStage3IsClaimedAsANumberThenNothingIsOdd() {
        when("{\"numea.1.1.charte\": 3}")
                .expectEvents(submitted(3))
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    private ResultValidator<QuestionnaireResponse> when(String json) {
        AnswersDeclaration plain = declaration("numea-2020", "2020", null, DAY, json);
        AnswersDeclaration answers =
                new AnswersDeclaration(
                        plain.referentiel(),
                        plain.version(),
                        null,
                        DAY,
                        Respondent.DIRECTION,
                        plain.reponses());
        return this.fixture.givenNoPriorActivity().when(command(answers, Schools.open()));
    }

    private static AnswersSubmitted submitted(int level, String... oddities) {
        return new AnswersSubmitted(
                UAI.value(),
                "14",
                "permanente/numea-2020/2025-2026",
                "numea-2020",
                "2020",
                DAY,
                Respondent.DIRECTION,
                List.of(Answer.level(STAGE, level)),
                List.of(oddities));
    }
}
