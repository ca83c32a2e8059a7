package fr.observatoire.command.questionnaire;

import static fr.observatoire.command.school.Schools.UAI;

import fr.observatoire.command.campaign.KnownCampaign;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersCleared;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.submission.ResponseDeclaration;
import fr.observatoire.contract.submission.ResponseDeclaration.Action;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A response is begun, handed in, taken up again, taken back, and may begin again. */
class ResponseStateTest extends CampaignFixture {

    private static final String TRUE = "{\"cln.3.2.charte\": true}";

    private static final AnswersSubmitted BEGUN = answered(Answer.yes(CHARTER, true));

    @Test
    void givenAnswersWhenHandedInThenSubmittedOnce() {
        accepted(change(spring(), Action.SUBMIT), handedIn(), BEGUN);
        unchanged(change(spring(), Action.SUBMIT), BEGUN, handedIn());
    }

    @Test
    void givenNoAnswerAnyMoreWhenHandedInThenRefused() {
        ChangeResponse submit = change(spring(), Action.SUBMIT);
        refused(submit, "reponse.absente (campagne)");
        refused(submit, "reponse.absente (campagne)", BEGUN, takenBack());
        refused(submit, "reponse.absente (campagne)", BEGUN, cleared());
    }

    private static AnswersCleared cleared() {
        return new AnswersCleared(
                UAI.value(),
                "14",
                SPRING,
                "cln-2010",
                "2010",
                DAY,
                List.of(Answer.yes(CHARTER, true)),
                List.of());
    }

    @Test
    void givenSubmittedWhenAnswersThenRefusedUntilReopened() {
        SubmitAnswers more = answers(spring(), "{\"cln.3.1.enseignants\": 40}");
        refused(more, "reponse.envoyee (reponses)", BEGUN, handedIn());
        accepted(more, answered(number(TEACHERS, 40)), BEGUN, handedIn(), takenUp());
    }

    @Test
    void givenSubmittedWhenReopenedThenReopenedOnceAndSubmittedAgain() {
        accepted(change(spring(), Action.REOPEN), takenUp(), BEGUN, handedIn());
        unchanged(change(spring(), Action.REOPEN), BEGUN, handedIn(), takenUp());
        unchanged(change(spring(), Action.REOPEN), BEGUN);
        accepted(change(spring(), Action.SUBMIT), handedIn(), BEGUN, handedIn(), takenUp());
    }

    @Test
    void givenNothingWhenReopenedOrWithdrawnThenRefused() {
        refused(change(spring(), Action.REOPEN), "reponse.absente (campagne)");
        refused(change(spring(), Action.REOPEN), "reponse.absente (campagne)", BEGUN, takenBack());
        refused(change(spring(), Action.WITHDRAW), "reponse.absente (campagne)");
    }

    @Test
    void givenAnyResponseWhenWithdrawnThenWithdrawnOnce() {
        accepted(change(spring(), Action.WITHDRAW), takenBack(), BEGUN);
        accepted(change(spring(), Action.WITHDRAW), takenBack(), BEGUN, cleared());
        accepted(change(spring(), Action.WITHDRAW), takenBack(), BEGUN, handedIn());
        unchanged(change(spring(), Action.WITHDRAW), BEGUN, takenBack());
    }

    @Test
    void givenWithdrawnWhenTheSameAnswersThenSubmittedAsTheFirstTime() {
        accepted(answers(spring(), TRUE), BEGUN, BEGUN, handedIn(), takenBack());
        accepted(change(spring(), Action.WITHDRAW), takenBack(), BEGUN, takenBack(), BEGUN);
    }

    @Test
    void givenClosedCampaignWhenAnythingButWithdrawingThenRefused() {
        List<KnownCampaign> closed =
                List.of(
                        campaign(TODAY.minusDays(9), TODAY.plusDays(9), TODAY, Set.of(UAI.value())),
                        campaign(
                                TODAY.minusDays(9), TODAY.minusDays(1), null, Set.of(UAI.value())));
        for (KnownCampaign campaign : closed) {
            refused(answers(campaign, TRUE), "campagne.fermee (campagne)");
            refused(change(campaign, Action.SUBMIT), "campagne.fermee (campagne)", BEGUN);
            refused(
                    change(campaign, Action.REOPEN),
                    "campagne.fermee (campagne)",
                    BEGUN,
                    handedIn());
            unchanged(change(campaign, Action.SUBMIT), BEGUN, handedIn());
            accepted(change(campaign, Action.WITHDRAW), takenBack(), BEGUN, handedIn());
        }
    }

    @Test
    void givenCampaignToComeWhenAnswersThenRefused() {
        KnownCampaign toCome =
                campaign(TODAY.plusDays(1), TODAY.plusDays(9), null, Set.of(UAI.value()));
        refused(answers(toCome, TRUE), "campagne.pas-ouverte (campagne)");
    }

    @Test
    void givenSchoolThatIsNotAskedWhenAnythingButWithdrawingThenRefused() {
        KnownCampaign ofOthers = campaign(TODAY, TODAY, null, Set.of());
        refused(answers(ofOthers, TRUE), "campagne.etablissement (uai)");
        refused(change(ofOthers, Action.SUBMIT), "campagne.etablissement (uai)", BEGUN);
        refused(change(ofOthers, Action.REOPEN), "campagne.etablissement (uai)", BEGUN, handedIn());
        accepted(change(ofOthers, Action.WITHDRAW), takenBack(), BEGUN, handedIn());
    }

    @Test
    void givenCampaignWhenAnswersDescribeAnyDayOrItsOwnQuestionsThenSubmitted() {
        accepted(
                answers(spring(), TODAY, "{\"" + OWN_QUESTION + "\": 3}"),
                new AnswersSubmitted(
                        UAI.value(),
                        "14",
                        SPRING,
                        "cln-2010",
                        "2010",
                        TODAY,
                        null,
                        List.of(number(OWN_QUESTION, 3)),
                        List.of()));
        refused(answers(spring(), TODAY.plusDays(1), TRUE), "date.future (date_reponse)");
    }

    @Test
    void givenUnknownSchoolAndCampaignWhenAnythingThenRefusedWithEveryReason() {
        for (Action action : Action.values()) {
            refused(
                    new ChangeResponse(
                            UAI,
                            new ResponseDeclaration("automne", action),
                            TODAY,
                            null,
                            Optional.empty()),
                    "etablissement.inconnu (uai), reponse.campagne-inconnue (campagne)");
        }
    }
}
