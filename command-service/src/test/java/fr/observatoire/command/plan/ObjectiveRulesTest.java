package fr.observatoire.command.plan;

import static fr.observatoire.command.school.Schools.UAI;

import fr.observatoire.command.decision.AggregateFixture;
import fr.observatoire.command.school.Schools;

import org.junit.jupiter.api.Test;

import java.util.Optional;

/** What cannot be done with objectives. */
class ObjectiveRulesTest extends PlanFixture {

    @Test
    void givenNothingWhenObjectiveIsEmptyThenRefusedWithEveryReason() {
        refused(
                "champ.absent (referentiel), champ.absent (champ), champ.absent (pilote), "
                        + "champ.absent (specifique), champ.absent (atteignable), "
                        + "champ.absent (realiste), champ.absent (echeance), "
                        + "objectif.mesure (mesure)",
                "\"action\": \"fixer\"");
    }

    @Test
    void givenNothingWhenSchoolIsUnknownAndDayIsToComeThenRefused() {
        AggregateFixture.of(DigitalPlan.class)
                .givenNoPriorActivity()
                .when(
                        new ChangeObjective(
                                UAI,
                                change(SETTING.replace("2026-01-15", "2026-02-03")).declaration(),
                                TODAY,
                                null,
                                Optional.empty()))
                .expectNoEvents()
                .expectExceptionMessage(
                        "etablissement.inconnu (uai), date.future (date), "
                                + "objectif.referentiel (referentiel)");
    }

    @Test
    void givenClosedSchoolWhenObjectiveAfterThenRefused() {
        AggregateFixture.of(DigitalPlan.class)
                .givenNoPriorActivity()
                .when(
                        new ChangeObjective(
                                UAI,
                                change(SETTING).declaration(),
                                TODAY,
                                Schools.closedOn(DAY),
                                change(SETTING).referentiel()))
                .expectExceptionMessage("etablissement.ferme (date)");
    }

    @Test
    void givenNothingWhenReferentielHoldsOnlyPublishedValuesOrIsUnknownThenRefused() {
        refused(
                "objectif.referentiel (referentiel), objectif.champ (champ)",
                SETTING.replace("numea-2020", "egn-indicateurs"));
        refused("objectif.referentiel (referentiel)", SETTING.replace("numea-2020", "snum-2020"));
    }

    @Test
    void givenNothingWhenChampIsOfAnotherReferentielThenRefused() {
        refused("objectif.champ (champ)", SETTING.replace("numea.1.1", "cln.3.1"));
    }

    @Test
    void givenNothingWhenMeasureIsHalfThereThenRefused() {
        refused(
                "indicateur.inconnu (indicateur)",
                SETTING.replace("ent-visites-par-eleve", "bonheur-par-eleve"));
        refused("champ.absent (cible)", SETTING.replace(", \"cible\": 80.0", ""));
        refused(
                "champ.absent (indicateur)",
                SETTING.replace("\"indicateur\": \"ent-visites-par-eleve\", ", ""));
    }

    @Test
    void givenNothingWhenDueOnTheDayItselfThenRefused() {
        refused(
                "objectif.echeance (echeance), objectif.jalon-apres (jalons)",
                SETTING.replace("2026-06-30", "2026-01-15"));
    }

    @Test
    void givenNothingWhenMilestonesAreOffTheWayThenRefused() {
        refused("objectif.jalon-avant (jalons)", SETTING.replace("2026-03-31", "2026-01-14"));
        refused("objectif.jalon-apres (jalons)", SETTING.replace("2026-03-31", "2026-07-01"));
        refused(
                "objectif.jalon-avant (jalons)",
                SETTING.replace(
                        "\"jalons\": [",
                        "\"jalons\": [{\"date\": \"2026-04-30\", \"libelle_cle\": \""
                                + WORDS
                                + "\"}, "));
    }

    @Test
    void givenNothingWhenSomethingIsDoneWithAnObjectiveThenItIsUnknown() {
        for (String action : new String[] {"atteindre", "reprendre"}) {
            refused("objectif.inconnu (objectif)", "\"action\": \"" + action + "\"");
        }
        refused("objectif.inconnu (objectif), champ.absent (echeance)", "\"action\": \"reporter\"");
        refused("objectif.inconnu (objectif), champ.absent (motif)", "\"action\": \"abandonner\"");
    }

    @Test
    void givenObjectiveWhenSomethingIsDoneBeforeItWasSetThenRefused() {
        refused(
                "objectif.date (date)",
                "\"action\": \"atteindre\", \"date\": \"2026-01-14\"",
                set());
    }

    @Test
    void givenObjectiveWhenDueBeforeTheDecisionThenRefused() {
        refused(
                "objectif.echeance (echeance)",
                "\"action\": \"reporter\", \"echeance\": \"2026-02-01\"",
                set());
        refused(
                "objectif.echeance (echeance)",
                "\"action\": \"reprendre\"",
                set(),
                rescheduled(TODAY.minusDays(1)),
                abandoned());
    }

    @Test
    void givenStoppedObjectiveWhenWorkedOnThenItIsToBeResumedFirst() {
        String state = "objectif.etat (action)";
        String putOff = "\"action\": \"reporter\", \"echeance\": \"2026-12-18\"";
        refused(state, SETTING, set(), reached());
        refused(state, putOff, set(), reached());
        refused(
                state,
                "\"action\": \"abandonner\", \"motif_cle\": \"" + WORDS + "\"",
                set(),
                reached());
        refused(state, "\"action\": \"atteindre\"", set(), abandoned());
        refused(state, putOff, set(), abandoned());
    }

    @Test
    void givenObjectiveWhenResumedUntilAnotherDayThenItIsToBePutOffInstead() {
        refused(
                "objectif.etat (action)",
                "\"action\": \"reprendre\", \"echeance\": \"2026-12-18\"",
                set());
    }

    @Test
    void givenObjectiveWhenFieldsAreOfAnotherActionThenRefused() {
        refused(
                "objectif.champ-inutile (cible), objectif.champ-inutile (motif)",
                "\"action\": \"atteindre\", \"cible\": 5, \"motif_cle\": \"" + WORDS + "\"",
                set());
    }
}
