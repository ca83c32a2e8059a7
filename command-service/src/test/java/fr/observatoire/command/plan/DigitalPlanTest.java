package fr.observatoire.command.plan;

import static fr.observatoire.command.school.Schools.UAI;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Outcome;
import fr.observatoire.command.school.Schools;
import fr.observatoire.contract.plan.ObjectiveSet;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.reason.Reason;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** What happens to objectives. */
class DigitalPlanTest extends PlanFixture {

    private static final String ABANDON =
            "\"action\": \"abandonner\", \"motif_cle\": \"" + WORDS + "\"";

    private static final LocalDate LATER = LocalDate.of(2026, 12, 18);

    @Test
    void givenNothingWhenObjectiveThenSet() {
        when(SETTING).expectEvents(set()).expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenNothingWhenNoDayThenSetOnTheDayOfReception() {
        when(SETTING.replace("\"date\": \"2026-01-15\", ", "")).expectEvents(set("80", TODAY));
    }

    @Test
    void givenNothingWhenMeasuredByWordsThenSetWithoutIndicator() {
        when(SETTING.replace(
                        "\"indicateur\": \"ent-visites-par-eleve\", \"cible\": 80.0",
                        "\"mesure_cle\": \"" + WORDS + "\""))
                .expectEvents(byWords())
                .expectSuccessfulHandlerExecution();
    }

    private static ObjectiveSet byWords() {
        ObjectiveSet set = set();
        return new ObjectiveSet(
                set.uai(),
                set.academie(),
                set.objective(),
                set.referentiel(),
                set.champ(),
                set.pilote(),
                set.specific(),
                null,
                null,
                WORDS,
                set.attainable(),
                set.realistic(),
                set.setOn(),
                set.dueOn(),
                set.milestones(),
                List.of());
    }

    @Test
    void givenObjectiveWhenSetAgainAlikeThenNothingChanges() {
        when(SETTING, set())
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenObjectiveWhenSetOtherwiseThenSetAnew() {
        when(SETTING.replace("80.0", "120"), set())
                .expectEvents(set("120", DAY))
                .expectResultMessagePayload(Decision.corrected(List.of()));
    }

    @Test
    void givenRescheduledObjectiveWhenSetAsAtFirstThenSetAnew() {
        when(SETTING, set(), rescheduled(LATER)).expectEvents(set());
    }

    @Test
    void givenObjectiveWhenPutOffThenRescheduledAndThePreviousDayKept() {
        when("\"action\": \"reporter\", \"echeance\": \"2026-12-18\"", set())
                .expectEvents(rescheduled(LATER))
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenRescheduledObjectiveWhenPutOffToTheSameDayThenNothingChanges() {
        when("\"action\": \"reporter\", \"echeance\": \"2026-12-18\"", set(), rescheduled(LATER))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenObjectiveWhenReachedThenReachedOnce() {
        when("\"action\": \"atteindre\"", set()).expectEvents(reached());
        newFixture();
        when("\"action\": \"atteindre\"", set(), reached())
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenObjectiveWhenGivenUpThenAbandonedOnce() {
        when(ABANDON, set()).expectEvents(abandoned());
        newFixture();
        when(ABANDON, set(), abandoned())
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenStoppedObjectiveWhenResumedThenPursuedUntilTheOldDayOrANewOne() {
        when("\"action\": \"reprendre\"", set(), abandoned()).expectEvents(resumed(DUE));
        newFixture();
        when("\"action\": \"reprendre\", \"echeance\": \"2026-12-18\"", set(), reached())
                .expectEvents(resumed(LATER));
    }

    @Test
    void givenResumedObjectiveWhenResumedAgainOrReachedThenAsIfItHadNeverStopped() {
        when("\"action\": \"reprendre\"", set(), reached(), resumed(DUE))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
        newFixture();
        when("\"action\": \"atteindre\"", set(), abandoned(), resumed(DUE)).expectEvents(reached());
    }

    @Test
    void givenTwoObjectivesWhenOneIsReachedThenTheOtherIsStillPursued() {
        String other = SETTING.replace("80.0", "120");
        this.fixture
                .given(set(), reached())
                .when(
                        new ChangeObjective(
                                UAI,
                                declarationOf("0d0a0002-0000-4000-8000-000000000002", other),
                                TODAY,
                                Schools.open(),
                                Referentiels.find("numea-2020")))
                .expectSuccessfulHandlerExecution()
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenSchoolOpenedLaterWhenObjectiveThenAcceptedAndFlagged() {
        this.fixture
                .givenNoPriorActivity()
                .when(
                        new ChangeObjective(
                                UAI,
                                change(SETTING).declaration(),
                                TODAY,
                                Schools.openedOn(TODAY),
                                Referentiels.find("numea-2020")))
                .expectResultMessagePayload(
                        new Decision(
                                Outcome.ACCEPTED,
                                List.of(
                                        Reason.of(
                                                "anomalie.avant-ouverture", "date", DAY, TODAY))));
    }
}
