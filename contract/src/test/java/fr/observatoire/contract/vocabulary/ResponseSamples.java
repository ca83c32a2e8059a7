package fr.observatoire.contract.vocabulary;

import static fr.observatoire.contract.vocabulary.EventSamples.DAY;
import static fr.observatoire.contract.vocabulary.EventSamples.UAI;

import fr.observatoire.contract.plan.Milestone;
import fr.observatoire.contract.plan.ObjectiveAbandoned;
import fr.observatoire.contract.plan.ObjectiveReached;
import fr.observatoire.contract.plan.ObjectiveRescheduled;
import fr.observatoire.contract.plan.ObjectiveResumed;
import fr.observatoire.contract.plan.ObjectiveSet;
import fr.observatoire.contract.plan.Pilote;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersCleared;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.questionnaire.NoAnswer;
import fr.observatoire.contract.questionnaire.ResponseReopened;
import fr.observatoire.contract.questionnaire.ResponseSubmitted;
import fr.observatoire.contract.questionnaire.ResponseWithdrawn;
import fr.observatoire.contract.questionnaire.SharingChanged;
import fr.observatoire.contract.school.Respondent;
import fr.observatoire.contract.sharing.Audience;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Events of responses, sharing and plans. */
final class ResponseSamples {

    static final String CAMPAIGN = "college-numerique-2026";

    static final String CLN = "cln-2010";

    private static final Respondent REFERENT = Respondent.REFERENT;

    static final UUID KEY = UUID.fromString("0b6f1d7e-6a5b-4c1e-9d57-3f2a8f4c1b90");

    private ResponseSamples() {}

    static List<Object> all() {
        return List.of(
                new AnswersSubmitted(
                        UAI, "14", CAMPAIGN, CLN, "2010", DAY, REFERENT, answers(true), List.of()),
                new AnswersCorrected(
                        UAI,
                        "14",
                        CAMPAIGN,
                        CLN,
                        "2010",
                        DAY,
                        REFERENT,
                        answers(false),
                        answers(true),
                        List.of()),
                new AnswersCleared(UAI, "14", CAMPAIGN, CLN, "2010", DAY, answers(true), List.of()),
                new ResponseSubmitted(UAI, "14", CAMPAIGN, CLN, "2010", DAY, List.of()),
                new ResponseReopened(UAI, "14", CAMPAIGN, DAY, List.of()),
                new ResponseWithdrawn(UAI, "14", CAMPAIGN, DAY, List.of()),
                new SharingChanged(
                        UAI,
                        "14",
                        CAMPAIGN,
                        "cln.3.2",
                        DAY,
                        List.of(Audience.ACADEMIE, Audience.FAMILLES),
                        List.of(Audience.ACADEMIE),
                        List.of()),
                new ObjectiveSet(
                        UAI,
                        "14",
                        KEY,
                        CLN,
                        "cln.3.2",
                        Pilote.REFERENT_NUMERIQUE,
                        KEY,
                        "ent-visites-par-eleve",
                        new BigDecimal("4.5"),
                        KEY,
                        KEY,
                        KEY,
                        DAY,
                        DAY.plusDays(90),
                        List.of(new Milestone(DAY.plusDays(30), KEY)),
                        List.of()),
                new ObjectiveRescheduled(
                        UAI, "14", KEY, DAY, DAY.plusDays(120), DAY.plusDays(90), KEY, List.of()),
                new ObjectiveReached(UAI, "14", KEY, DAY, List.of()),
                new ObjectiveAbandoned(UAI, "14", KEY, DAY, KEY, List.of()),
                new ObjectiveResumed(UAI, "14", KEY, DAY, DAY.plusDays(90), List.of()));
    }

    private static List<Answer> answers(boolean charter) {
        return List.of(
                Answer.yes("cln.3.2.charte", charter),
                Answer.number("cln.3.1.eleves", new BigDecimal("480")),
                Answer.levels("cln.3.6.1.enseignants_diffusion", List.of(3, 10, 17)),
                Answer.date("cln.3.1.date", DAY),
                Answer.level("numea.1.1.pilotage", 2),
                Answer.none("selfie.a.1", NoAnswer.NOT_CONCERNED),
                Answer.text("pdca.1.plan.02", KEY));
    }
}
