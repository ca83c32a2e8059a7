package fr.observatoire.command.resource;

import fr.observatoire.command.decision.AggregateFixture;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.resource.GarCounts;
import fr.observatoire.contract.resource.GarCountsCorrected;
import fr.observatoire.contract.resource.GarCountsDeclared;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class GarUsageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 19);

    @Test
    void givenNothingWhenCountsThenDeclaredUnderTheYearsLabel() {
        AggregateFixture.of(GarUsage.class)
                .givenNoPriorActivity()
                .when(declare("14", "2024", counts(540, 480)))
                .expectEvents(declared(counts(540, 480)))
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenDeclaredWhenSameAgainThenNothingChanges() {
        AggregateFixture.of(GarUsage.class)
                .given(declared(counts(540, 480)))
                .when(declare("14", "2024-2025", counts(540, 480)))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenDeclaredWhenAnotherValueThenCorrectedAndPreviousKept() {
        AggregateFixture.of(GarUsage.class)
                .given(declared(counts(540, 480)))
                .when(declare("14", "2024-2025", counts(550, 480)))
                .expectEvents(
                        new GarCountsCorrected(
                                "14", "2024-2025", counts(550, 480), counts(540, 480), List.of()))
                .expectResultMessagePayload(Decision.corrected(List.of()));
    }

    @Test
    void givenNothingWhenEverythingIsWrongThenRefusedWithEveryReason() {
        refused(
                declare("62", "2031", counts(null, null)),
                "academie.inconnue (academie), annee.future (annee_scolaire), gar.vide (comptes)");
        refused(declare("14", "1998", counts(1, 1)), "date.ancienne (annee_scolaire)");
        refused(declare("14", "24-25", counts(1, 1)), "annee.forme (annee_scolaire)");
    }

    @Test
    void givenNothingWhenAcademieNoLongerStandsThenRefused() {
        refused(declare("05", "2019-2020", counts(1, 1)), "academie.hors-periode (academie)");
        AggregateFixture.of(GarUsage.class)
                .givenNoPriorActivity()
                .when(declare("70", "2019-2020", counts(1, 1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void givenNothingWhenProfilesExceedAccesThenFlagged() {
        AggregateFixture.of(GarUsage.class)
                .givenNoPriorActivity()
                .when(declare("14", "2024-2025", counts(540, 541)))
                .expectResultMessagePayload(
                        Decision.accepted(
                                List.of(Reason.of("anomalie.profils-total", "acces", 541, 540))));
    }

    private static void refused(DeclareGarCounts command, String reasons) {
        AggregateFixture.of(GarUsage.class)
                .givenNoPriorActivity()
                .when(command)
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(reasons);
    }

    private static DeclareGarCounts declare(String academie, String year, GarCounts counts) {
        return new DeclareGarCounts(academie, year, counts, TODAY);
    }

    private static GarCountsDeclared declared(GarCounts counts) {
        return new GarCountsDeclared("14", "2024-2025", counts, List.of());
    }

    private static GarCounts counts(@Nullable Integer acces, @Nullable Integer pupils) {
        return new GarCounts(null, acces, null, pupils, null, null, null, null);
    }
}
