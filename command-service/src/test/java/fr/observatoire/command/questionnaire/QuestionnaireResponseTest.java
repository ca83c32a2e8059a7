package fr.observatoire.command.questionnaire;

import static fr.observatoire.command.school.Schools.UAI;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Outcome;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.command.school.Schools;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.contract.reason.Reason;

import org.junit.jupiter.api.Test;

import java.util.List;

class QuestionnaireResponseTest extends ResponseFixture {

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
                                null,
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
        refused(answers("{}"), "reponse.vide (reponses)");
    }

    @Test
    void givenNothingWhenCountsAreNoWholeNumbersThenRefused() {
        for (String wrong : List.of("1.5", "1e3", "\"12\"", "true", "[1]", "{}")) {
            refused(
                    answers("{\"cln.3.1.enseignants\": " + wrong + "}"),
                    "reponse.nature (cln.3.1.enseignants)");
        }
    }

    @Test
    void givenNothingWhenACountIsBeyondAnySchoolThenRefused() {
        refused(
                answers("{\"cln.3.1.enseignants\": 12345678901}"),
                "champ.trop-grand (cln.3.1.enseignants)");
    }

    @Test
    void givenNothingWhenFrequencyLacksALevelThenRefused() {
        refused(
                answers("{\"" + SHOWING + "\": {\"jamais\": 5, \"occasionnellement\": 1}}"),
                "reponse.nature (" + SHOWING + ")");
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
}
