package fr.observatoire.command.confirmation;

import static fr.observatoire.command.school.Schools.UAI;

import fr.observatoire.command.decision.AggregateFixture;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.command.school.Schools;
import fr.observatoire.contract.anomaly.ConfirmationWithdrawn;
import fr.observatoire.contract.anomaly.DeclarationConfirmed;
import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.contract.submission.ConfirmationDeclaration;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class ConfirmationTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static final UUID WHY = UUID.fromString("cccccccc-0000-4000-8000-000000000002");

    private FixtureConfiguration<Confirmation> fixture;

    @BeforeEach
    void newFixture() {
        this.fixture = AggregateFixture.of(Confirmation.class);
    }

    @Test
    void givenNothingWhenConfirmedThenConfirmed() {
        this.fixture
                .givenNoPriorActivity()
                .when(says(JudgedSource.ENT, MONDAY, 41, null))
                .expectEvents(confirmed(41))
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenAConfirmationWhenTheSameThenNothingChanges() {
        this.fixture
                .given(confirmed(41))
                .when(says(JudgedSource.ENT, MONDAY, 41, null))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenAConfirmationWhenALaterDeclarationIsConfirmedThenConfirmed() {
        this.fixture
                .given(confirmed(41))
                .when(says(JudgedSource.ENT, MONDAY, 57, null))
                .expectEvents(confirmed(57))
                .expectResultMessagePayload(Decision.corrected(List.of()));
    }

    @Test
    void givenAConfirmationWhenTakenBackThenWithdrawn() {
        this.fixture
                .given(confirmed(41))
                .when(says(JudgedSource.ENT, MONDAY, 41, true))
                .expectEvents(
                        new ConfirmationWithdrawn(
                                UAI.value(), "14", JudgedSource.ENT, MONDAY, List.of()))
                .expectResultMessagePayload(Decision.corrected(List.of()));
    }

    @Test
    void givenAWithdrawnConfirmationWhenConfirmedAnewThenConfirmed() {
        this.fixture
                .given(
                        confirmed(41),
                        new ConfirmationWithdrawn(
                                UAI.value(), "14", JudgedSource.ENT, MONDAY, List.of()))
                .when(says(JudgedSource.ENT, MONDAY, 41, null))
                .expectEvents(confirmed(41));
    }

    @Test
    void givenNothingWhenTakenBackThenRefused() {
        refused(says(JudgedSource.ENT, MONDAY, 41, true), "confirmation.absente (annulee)");
    }

    @ParameterizedTest
    @CsvSource({
        "ENT, 2026-03-03, semaine.lundi (du)",
        "ENT, 2026-07-06, date.future (du)",
        "HEADCOUNT, 2025-09-01, confirmation.annee (du)",
        "EQUIPMENT, 1999-08-01, date.ancienne (du)"
    })
    void givenNoFirstDayThenRefused(JudgedSource source, LocalDate day, String reason) {
        refused(says(source, day, 41, null), reason);
    }

    @Test
    void givenAnUnknownSchoolThenRefused() {
        refused(
                new ConfirmDeclaration(
                        UAI,
                        new ConfirmationDeclaration(JudgedSource.ENT, MONDAY, 41, null, null),
                        TODAY,
                        null),
                "etablissement.inconnu (uai)");
    }

    private static void refused(ConfirmDeclaration command, String reasons) {
        AggregateFixture.of(Confirmation.class)
                .givenNoPriorActivity()
                .when(command)
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(reasons);
    }

    private static ConfirmDeclaration says(
            JudgedSource source, LocalDate day, long position, @Nullable Boolean withdrawn) {
        return new ConfirmDeclaration(
                UAI,
                new ConfirmationDeclaration(source, day, position, withdrawn, WHY),
                TODAY,
                Schools.open());
    }

    private static DeclarationConfirmed confirmed(long seen) {
        return new DeclarationConfirmed(
                UAI.value(), "14", JudgedSource.ENT, MONDAY, seen, WHY, List.of());
    }
}
