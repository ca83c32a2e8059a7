package fr.observatoire.command.questionnaire;

import static fr.observatoire.command.school.Schools.UAI;

import fr.observatoire.command.decision.AggregateFixture;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Outcome;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.command.school.Schools;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.AnswersDeclaration;
import fr.observatoire.contract.submission.ContractJson;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class QuestionnaireResponseTest {

    private static final String CAMPAIGN = "permanente/cln-2010/2025-2026";

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    private static final String TEACHERS = "cln.3.1.enseignants";

    private static final String ENT_IN_CLASS = "cln.3.6.1.ent_devant_eleves";

    private static final String SHOWING = "cln.3.6.1.enseignants_diffusion";

    private static final String CHARTER = "cln.3.2.charte";

    private FixtureConfiguration<QuestionnaireResponse> fixture;

    @BeforeEach
    void newFixture() {
        this.fixture = AggregateFixture.of(QuestionnaireResponse.class);
    }

    @Test
    void givenNothingWhenAnswersOfEveryKindThenSubmitted() {
        whenAnswers(
                        """
                        {"cln.3.2.charte": "oui", "cln.3.1.enseignants": 40,
                         "cln.3.1.date": "2026-01-15",
                         "cln.3.6.1.enseignants_diffusion":
                             {"jamais": 5, "occasionnellement": 10, "regulierement": 25}}
                        """)
                .expectEvents(
                        submitted(
                                Answer.yes(CHARTER, true),
                                number(TEACHERS, 40),
                                Answer.date("cln.3.1.date", DAY),
                                Answer.levels(SHOWING, List.of(5, 10, 25))))
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenAnswersWhenSameThenNothingChanges() {
        this.fixture
                .given(submitted(number(TEACHERS, 40)))
                .when(answers("{\"cln.3.1.enseignants\": 40}"))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenAnswersWhenOneDiffersAndOneIsNewThenCorrectedAndSubmitted() {
        this.fixture
                .given(submitted(number(TEACHERS, 40)))
                .when(answers("{\"cln.3.1.enseignants\": 41, \"cln.3.2.charte\": false}"))
                .expectEvents(
                        submitted(Answer.yes(CHARTER, false)),
                        new AnswersCorrected(
                                UAI.value(),
                                "14",
                                CAMPAIGN,
                                "cln-2010",
                                "2010",
                                DAY,
                                List.of(number(TEACHERS, 41)),
                                List.of(number(TEACHERS, 40)),
                                List.of()))
                .expectResultMessagePayload(Decision.corrected(List.of()));
    }

    @Test
    void givenNothingWhenSomeItemsAreWrongThenTheirNeighboursAreAccepted() {
        whenAnswers(
                        """
                        {"cln.9.9.inconnu": 1, "cln.3.2.charte": "peut-être",
                         "cln.3.1.salles": -1, "cln.3.1.enseignants": 40}
                        """)
                .expectEvents(submitted(number(TEACHERS, 40)))
                .expectResultMessagePayload(
                        new Decision(
                                Outcome.ACCEPTED,
                                List.of(
                                        Reason.of("reponse.item-inconnu", "cln.9.9.inconnu"),
                                        Reason.of(
                                                "reponse.nature", CHARTER, "peut-être", "oui-non"),
                                        Reason.of(
                                                "reponse.nature",
                                                "cln.3.1.salles",
                                                "-1",
                                                "effectif"))));
    }

    @Test
    void givenNothingWhenNoItemIsAcceptableThenRefused() {
        whenAnswers("{\"cln.9.9.inconnu\": 1}")
                .expectException(Refusal.class)
                .expectExceptionMessage("reponse.item-inconnu (cln.9.9.inconnu)");
        refused(answers("{\"cln.3.2.charte\": null}"), "reponse.vide (reponses)");
    }

    @Test
    void givenNothingWhenCountsAreNoWholeNumbersThenRefused() {
        for (String wrong : List.of("1.5", "1e3", "\"12\"", "12345678901", "true", "[1]", "{}")) {
            refused(
                    answers("{\"cln.3.1.enseignants\": " + wrong + "}"),
                    "reponse.nature (cln.3.1.enseignants)");
        }
    }

    @Test
    void givenNothingWhenFrequencyLacksALevelThenRefused() {
        refused(
                answers("{\"" + SHOWING + "\": {\"jamais\": 5, \"occasionnellement\": 1}}"),
                "reponse.nature (" + SHOWING + ")");
    }

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
    void givenDenominatorOfAnotherDayWhenCountThenItIsNoCeiling() {
        this.fixture
                .given(submitted(number(TEACHERS, 40)))
                .when(
                        command(
                                declaration(
                                        "cln-2010",
                                        "2010",
                                        null,
                                        DAY.plusDays(1),
                                        "{\"" + ENT_IN_CLASS + "\": 41}"),
                                Schools.open()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void givenUnknownSchoolWhenEverythingElseIsWrongThenRefusedWithEveryReason() {
        refused(
                command(
                        declaration(
                                "cln-2010",
                                "2009",
                                "permanente/cln-2010/2024-2025",
                                TODAY.plusDays(1),
                                "{\"cln.3.2.charte\": true}"),
                        null),
                "etablissement.inconnu (uai), reponse.version (version), "
                        + "reponse.hors-campagne (date_reponse), date.future (date_reponse)");
    }

    @Test
    void givenNothingWhenQuestionnaireOrCampaignIsUnknownThenRefused() {
        refused(
                command(declaration("snum-2020", "1", null, DAY, "{\"a\": 1}"), Schools.open()),
                "reponse.referentiel-inconnu (referentiel)");
        for (String campaign : List.of("printemps", "permanente/snum-2020/2025-2026", "\u0000")) {
            refused(
                    command(
                            declaration("cln-2010", "2010", campaign, DAY, "{\"a\": 1}"),
                            Schools.open()),
                    "reponse.campagne-inconnue (campagne)");
        }
    }

    @Test
    void givenClosedSchoolWhenAnswersAfterThenRefused() {
        refused(
                command(
                        declaration("cln-2010", "2010", null, DAY, "{\"cln.3.2.charte\": true}"),
                        Schools.closedOn(DAY)),
                "etablissement.ferme (date_reponse)");
    }

    private ResultValidator<QuestionnaireResponse> whenAnswers(String json) {
        return this.fixture.givenNoPriorActivity().when(answers(json));
    }

    private static void refused(SubmitAnswers command, String reasons) {
        AggregateFixture.of(QuestionnaireResponse.class)
                .givenNoPriorActivity()
                .when(command)
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(reasons);
    }

    private static SubmitAnswers answers(String json) {
        return command(declaration("cln-2010", "2010", null, DAY, json), Schools.open());
    }

    private static SubmitAnswers command(AnswersDeclaration declaration, KnownSchool school) {
        return new SubmitAnswers(UAI, declaration, TODAY, school);
    }

    private static AnswersDeclaration declaration(
            String referentiel,
            String version,
            @Nullable String campaign,
            LocalDate day,
            String json) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        ContractJson.mapper()
                .readTree(json)
                .properties()
                .forEach((entry) -> answers.put(entry.getKey(), entry.getValue()));
        return new AnswersDeclaration(referentiel, version, campaign, day, answers);
    }

    private static Answer number(String item, long value) {
        return Answer.number(item, BigDecimal.valueOf(value));
    }

    private static AnswersSubmitted submitted(Answer... answers) {
        return new AnswersSubmitted(
                UAI.value(), "14", CAMPAIGN, "cln-2010", "2010", DAY, List.of(answers), List.of());
    }
}
