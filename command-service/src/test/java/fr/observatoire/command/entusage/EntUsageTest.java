package fr.observatoire.command.entusage;

import static fr.observatoire.command.entusage.Counts.counts;
import static fr.observatoire.command.school.Schools.UAI;

import fr.observatoire.command.decision.AggregateFixture;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.command.school.Schools;
import fr.observatoire.contract.entusage.EntCounts;
import fr.observatoire.contract.entusage.EntUsageCorrected;
import fr.observatoire.contract.entusage.EntUsageDeclared;
import fr.observatoire.contract.reason.Reason;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class EntUsageTest {

    private static final LocalDate WEEK = LocalDate.of(2026, 1, 12);

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 19);

    private FixtureConfiguration<EntUsage> fixture;

    @BeforeEach
    void newFixture() {
        this.fixture = AggregateFixture.of(EntUsage.class);
    }

    @Test
    void givenNothingWhenWeekThenDeclared() {
        this.fixture
                .givenNoPriorActivity()
                .when(declare(WEEK, counts(500, 300), Schools.open()))
                .expectEvents(declared(counts(500, 300)))
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenDeclaredWhenSameAgainThenNothingChanges() {
        this.fixture
                .given(declared(counts(500, 300)))
                .when(declare(WEEK, counts(500, 300), Schools.open()))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenDeclaredWhenAnotherValueThenCorrectedAndPreviousKept() {
        this.fixture
                .given(declared(counts(500, 300)))
                .when(declare(WEEK, counts(510, 300), Schools.open()))
                .expectEvents(
                        new EntUsageCorrected(
                                UAI.value(),
                                "14",
                                WEEK,
                                counts(510, 300),
                                counts(500, 300),
                                List.of()))
                .expectResultMessagePayload(Decision.corrected(List.of()));
    }

    @Test
    void givenNothingWhenEverythingIsWrongThenRefusedWithEveryReason() {
        refused(
                new DeclareEntUsage(UAI, LocalDate.of(2026, 1, 20), Counts.nothing(), TODAY, null),
                "etablissement.inconnu (uai), semaine.lundi (debut_semaine), "
                        + "semaine.future (debut_semaine), mesures.vides (mesures)");
    }

    @Test
    void givenNothingWhenWeekBeginsTodayThenItHasBegun() {
        this.fixture
                .givenNoPriorActivity()
                .when(declare(TODAY, counts(5, 3), Schools.open()))
                .expectSuccessfulHandlerExecution();
        refused(declare(TODAY.plusWeeks(1), counts(5, 3), Schools.open()), "semaine.future");
    }

    @Test
    void givenNothingWhenWeekIsOlderThanRecordsThenRefused() {
        refused(
                declare(LocalDate.of(1999, 12, 27), counts(5, 3), Schools.open()),
                "date.ancienne (debut_semaine)");
    }

    @Test
    void givenSchoolClosedWhenWeekAfterThenRefusedAndWeekBeforeAccepted() {
        KnownSchool closed = Schools.closedOn(WEEK);
        refused(declare(WEEK, counts(5, 3), closed), "etablissement.ferme (debut_semaine)");
        this.fixture
                .givenNoPriorActivity()
                .when(declare(WEEK.minusWeeks(1), counts(5, 3), closed))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void givenSchoolOpensLaterWhenWeekBeforeThenFlagged() {
        flagged(
                declare(WEEK, counts(5, 3), Schools.openedOn(WEEK.plusDays(7))),
                Reason.of(
                        "anomalie.avant-ouverture",
                        "debut_semaine",
                        WEEK.plusDays(6),
                        WEEK.plusDays(7)));
    }

    @Test
    void givenNothingWhenUsersAboveVisitsThenFlagged() {
        flagged(
                declare(WEEK, counts(300, 301), Schools.open()),
                Reason.of("anomalie.utilisateurs-visites", "utilisateurs_globales", 301, 300));
    }

    @Test
    void givenNothingWhenProfilesExceedTotalThenFlagged() {
        flagged(
                declare(WEEK, Counts.ofPupilsAndParents(500, 300, 201), Schools.open()),
                Reason.of("anomalie.profils-total", "visites_globales", 501, 500));
    }

    @Test
    void givenNothingWhenProfilesFallShortOfTotalThenNothingIsOdd() {
        this.fixture
                .givenNoPriorActivity()
                .when(declare(WEEK, Counts.ofPupilsAndParents(500, 300, 100), Schools.open()))
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenVacationWhenVisitsThenFlaggedAndWhenNoneThenNothingIsOdd() {
        LocalDate christmas = LocalDate.of(2025, 12, 22);
        flagged(
                declare(christmas, counts(40, 10), Schools.open()),
                Reason.of("anomalie.vacances", "debut_semaine", "Vacances de Noël", null));
        AggregateFixture.of(EntUsage.class)
                .givenNoPriorActivity()
                .when(declare(christmas, counts(0, 0), Schools.open()))
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenClassesWhenNoVisitsThenFlagged() {
        flagged(
                declare(WEEK, counts(0, 0), Schools.open()),
                Reason.of("anomalie.visites-vides", "visites_globales", 0, null));
    }

    private void refused(DeclareEntUsage command, String reasons) {
        AggregateFixture.of(EntUsage.class)
                .givenNoPriorActivity()
                .when(command)
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(
                        reasons.contains("(") ? reasons : reasons + " (debut_semaine)");
    }

    private static void flagged(DeclareEntUsage command, Reason oddity) {
        AggregateFixture.of(EntUsage.class)
                .givenNoPriorActivity()
                .when(command)
                .expectEvents(
                        new EntUsageDeclared(
                                UAI.value(),
                                "14",
                                command.week(),
                                command.counts(),
                                List.of(oddity.code())))
                .expectResultMessagePayload(Decision.accepted(List.of(oddity)));
    }

    private static DeclareEntUsage declare(LocalDate week, EntCounts counts, KnownSchool school) {
        return new DeclareEntUsage(UAI, week, counts, TODAY, school);
    }

    private static EntUsageDeclared declared(EntCounts counts) {
        return new EntUsageDeclared(UAI.value(), "14", WEEK, counts, List.of());
    }
}
