package fr.observatoire.command.succession;

import static fr.observatoire.command.school.Schools.UAI;

import fr.observatoire.command.decision.AggregateFixture;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.command.school.Schools;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.SuccessionDeclaration;
import fr.observatoire.contract.succession.SuccessionCorrected;
import fr.observatoire.contract.succession.SuccessionDeclared;
import fr.observatoire.contract.succession.SuccessionWithdrawn;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class SuccessionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private static final String BEFORE = "0350001A";

    private FixtureConfiguration<Succession> fixture;

    @BeforeEach
    void newFixture() {
        this.fixture = AggregateFixture.of(Succession.class);
    }

    @Test
    void givenNothingWhenOneTakesOverThenDeclared() {
        this.fixture
                .givenNoPriorActivity()
                .when(takesOver(BEFORE, DAY, null))
                .expectEvents(declared())
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenASuccessionWhenTheSameThenNothingChanges() {
        this.fixture
                .given(declared())
                .when(takesOver(BEFORE, DAY, null))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenASuccessionWhenAnotherDayThenCorrected() {
        LocalDate later = DAY.plusMonths(1);
        this.fixture
                .given(declared())
                .when(takesOver(BEFORE, later, null))
                .expectEvents(
                        new SuccessionCorrected(UAI.value(), "14", BEFORE, later, DAY, List.of()));
    }

    @Test
    void givenASuccessionWhenTakenBackThenWithdrawn() {
        this.fixture
                .given(declared())
                .when(takesOver(BEFORE, DAY, true))
                .expectEvents(new SuccessionWithdrawn(UAI.value(), "14", BEFORE, DAY, List.of()))
                .expectResultMessagePayload(Decision.corrected(List.of()));
    }

    @Test
    void givenNothingWhenTakenBackThenRefused() {
        refused(takesOver(BEFORE, DAY, true), "succession.absente (annulee)");
    }

    @Test
    void givenAWithdrawnSuccessionWhenDeclaredAnewThenDeclared() {
        this.fixture
                .given(
                        declared(),
                        new SuccessionWithdrawn(UAI.value(), "14", BEFORE, DAY, List.of()))
                .when(takesOver(BEFORE, DAY, null))
                .expectEvents(declared());
    }

    @Test
    void givenAnUnknownPredecessorThenRefused() {
        refused(
                new DeclareSuccession(
                        UAI, new SuccessionDeclaration(BEFORE, DAY, null), Schools.open(), null),
                "etablissement.inconnu (predecesseur)");
    }

    @Test
    void givenItselfAsPredecessorThenRefused() {
        refused(takesOver(UAI.value(), DAY, null), "succession.soi (predecesseur)");
    }

    @Test
    void givenAPredecessorThatGoesOnThenAcceptedWithARemark() {
        this.fixture
                .givenNoPriorActivity()
                .when(
                        new DeclareSuccession(
                                UAI,
                                new SuccessionDeclaration(BEFORE, DAY, null),
                                Schools.open(),
                                Schools.open()))
                .expectEvents(
                        new SuccessionDeclared(
                                UAI.value(),
                                "14",
                                BEFORE,
                                DAY,
                                List.of("anomalie.predecesseur-ouvert")))
                .expectResultMessagePayload(
                        Decision.accepted(
                                List.of(
                                        Reason.of(
                                                "anomalie.predecesseur-ouvert",
                                                "date",
                                                DAY,
                                                null))));
    }

    private static void refused(DeclareSuccession command, String reasons) {
        AggregateFixture.of(Succession.class)
                .givenNoPriorActivity()
                .when(command)
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(reasons);
    }

    private static DeclareSuccession takesOver(
            String predecessor, LocalDate day, @Nullable Boolean withdrawn) {
        return new DeclareSuccession(
                UAI,
                new SuccessionDeclaration(predecessor, day, withdrawn),
                Schools.open(),
                closed());
    }

    private static KnownSchool closed() {
        return Schools.closedOn(DAY);
    }

    private static SuccessionDeclared declared() {
        return new SuccessionDeclared(UAI.value(), "14", BEFORE, DAY, List.of());
    }
}
