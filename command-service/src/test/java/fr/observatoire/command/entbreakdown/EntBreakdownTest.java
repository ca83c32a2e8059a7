package fr.observatoire.command.entbreakdown;

import static fr.observatoire.command.school.Schools.UAI;

import fr.observatoire.command.decision.AggregateFixture;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.command.school.Schools;
import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.entbreakdown.EntBreakdownCorrected;
import fr.observatoire.contract.entbreakdown.EntBreakdownDeclared;
import fr.observatoire.contract.entbreakdown.ModalityCounts;
import fr.observatoire.contract.entbreakdown.ModalityMeasures;
import fr.observatoire.contract.reason.Reason;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class EntBreakdownTest {

    private static final LocalDate WEEK = LocalDate.of(2026, 1, 12);

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 19);

    @Test
    void givenNothingWhenBreakdownThenDeclared() {
        AggregateFixture.of(EntBreakdown.class)
                .givenNoPriorActivity()
                .when(declare(WEEK, phones(500, 300)))
                .expectEvents(declared(WEEK, phones(500, 300), List.of()))
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenDeclaredWhenSameInAnotherOrderThenNothingChanges() {
        Map<String, ModalityMeasures> measures =
                Map.of(
                        "smartphone", new ModalityMeasures(500, 300, null),
                        "ordinateur", new ModalityMeasures(9, 3, 60),
                        "safari", new ModalityMeasures(null, null, null));
        List<ModalityCounts> counts =
                List.of(
                        new ModalityCounts("ordinateur", 9, 3, 60),
                        new ModalityCounts("smartphone", 500, 300, null));
        AggregateFixture.of(EntBreakdown.class)
                .given(declared(WEEK, counts, List.of()))
                .when(declare(WEEK, ModalityCounts.of(Breakdown.DEVICES, measures)))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenDeclaredWhenAnotherValueThenCorrectedAndPreviousKept() {
        AggregateFixture.of(EntBreakdown.class)
                .given(declared(WEEK, phones(500, 300), List.of()))
                .when(declare(WEEK, phones(510, 300)))
                .expectEvents(
                        new EntBreakdownCorrected(
                                UAI.value(),
                                "14",
                                WEEK,
                                Breakdown.DEVICES,
                                phones(510, 300),
                                phones(500, 300),
                                List.of()))
                .expectResultMessagePayload(Decision.corrected(List.of()));
    }

    @Test
    void givenNothingWhenEverythingIsWrongThenRefusedWithEveryReason() {
        refused(
                new DeclareEntBreakdown(
                        UAI, TODAY.plusDays(1), Breakdown.DEVICES, List.of(), TODAY, null),
                "etablissement.inconnu (uai), semaine.lundi (debut_semaine), "
                        + "semaine.future (debut_semaine), mesures.vides (mesures)");
    }

    @Test
    void givenNothingWhenModalityOfAnotherBreakdownThenRefused() {
        refused(
                new DeclareEntBreakdown(
                        UAI,
                        WEEK,
                        Breakdown.PROFILE_DEVICES,
                        List.of(
                                new ModalityCounts("eleve_autresappareil", 1, 1, null),
                                new ModalityCounts("eleve_autreappareil", 1, 1, null)),
                        TODAY,
                        Schools.open()),
                "mesures.modalite (eleve_autreappareil)");
    }

    @Test
    void givenSchoolClosedWhenWeekAfterThenRefused() {
        refused(
                new DeclareEntBreakdown(
                        UAI, WEEK, Breakdown.DEVICES, phones(5, 3), TODAY, Schools.closedOn(WEEK)),
                "etablissement.ferme (debut_semaine)");
        refused(declare(LocalDate.of(1999, 12, 27), phones(5, 3)), "date.ancienne (debut_semaine)");
    }

    @Test
    void givenNothingWhenUsersAboveVisitsThenFlagged() {
        AggregateFixture.of(EntBreakdown.class)
                .givenNoPriorActivity()
                .when(declare(WEEK, phones(300, 301)))
                .expectEvents(
                        declared(WEEK, phones(300, 301), List.of("anomalie.utilisateurs-visites")))
                .expectResultMessagePayload(
                        Decision.accepted(
                                List.of(
                                        Reason.of(
                                                "anomalie.utilisateurs-visites",
                                                "utilisateurs_smartphone",
                                                301,
                                                300))));
    }

    @Test
    void givenSchoolOpensLaterWhenWeekBeforeThenFlagged() {
        AggregateFixture.of(EntBreakdown.class)
                .givenNoPriorActivity()
                .when(
                        new DeclareEntBreakdown(
                                UAI,
                                WEEK,
                                Breakdown.DEVICES,
                                phones(5, 3),
                                TODAY,
                                Schools.openedOn(WEEK.plusDays(7))))
                .expectEvents(declared(WEEK, phones(5, 3), List.of("anomalie.avant-ouverture")));
    }

    private static void refused(DeclareEntBreakdown command, String reasons) {
        AggregateFixture.of(EntBreakdown.class)
                .givenNoPriorActivity()
                .when(command)
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(reasons);
    }

    private static DeclareEntBreakdown declare(LocalDate week, List<ModalityCounts> counts) {
        return new DeclareEntBreakdown(UAI, week, Breakdown.DEVICES, counts, TODAY, Schools.open());
    }

    private static EntBreakdownDeclared declared(
            LocalDate week, List<ModalityCounts> counts, List<String> anomalies) {
        return new EntBreakdownDeclared(
                UAI.value(), "14", week, Breakdown.DEVICES, counts, anomalies);
    }

    private static List<ModalityCounts> phones(int visits, int users) {
        return List.of(new ModalityCounts("smartphone", visits, users, null));
    }
}
