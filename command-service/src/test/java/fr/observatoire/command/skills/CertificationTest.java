package fr.observatoire.command.skills;

import static fr.observatoire.command.school.Schools.UAI;

import fr.observatoire.command.decision.AggregateFixture;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.command.school.Schools;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.skills.CertificationCorrected;
import fr.observatoire.contract.skills.CertificationCounts;
import fr.observatoire.contract.skills.CertificationDeclared;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

class CertificationTest {

    private static final String YEAR = "2024-2025";

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 10);

    private FixtureConfiguration<Certification> fixture;

    @BeforeEach
    void newFixture() {
        this.fixture = AggregateFixture.of(Certification.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-2025", "2024", "2024/2025"})
    void givenNothingWhenCertificationsThenDeclaredForTheSchoolYear(String year) {
        this.fixture
                .givenNoPriorActivity()
                .when(declare(year, counts(140, 120, 96), Schools.open()))
                .expectEvents(declared(counts(140, 120, 96)))
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenCertificationsWhenTheSameThenNothingChanges() {
        this.fixture
                .given(declared(scores("310", "405", "520")))
                .when(declare(YEAR, scores("310.0", "405.00", "520.001"), Schools.open()))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenCertificationsWhenOthersThenCorrectedAndPreviousKept() {
        this.fixture
                .given(declared(counts(140, 120, 96)))
                .when(declare(YEAR, counts(140, 120, 97), Schools.open()))
                .expectEvents(
                        new CertificationCorrected(
                                UAI.value(),
                                "14",
                                YEAR,
                                counts(140, 120, 97),
                                counts(140, 120, 96),
                                List.of()))
                .expectResultMessagePayload(Decision.corrected(List.of()));
    }

    @Test
    void givenNothingWhenMoreSatThanEnrolledThenFlagged() {
        this.fixture
                .givenNoPriorActivity()
                .when(declare(YEAR, counts(100, 120, 96), Schools.open()))
                .expectResultMessagePayload(
                        Decision.accepted(
                                List.of(
                                        Reason.of(
                                                "anomalie.participants",
                                                "participants",
                                                120,
                                                100))));
    }

    @Test
    void givenNothingWhenQuartilesGoDownThenFlagged() {
        this.fixture
                .givenNoPriorActivity()
                .when(declare(YEAR, scores("310", null, "205.5"), Schools.open()))
                .expectResultMessagePayload(
                        Decision.accepted(
                                List.of(
                                        Reason.of(
                                                "anomalie.quartiles",
                                                "median_pix_score",
                                                "310.00 ; 205.50",
                                                null))));
    }

    @Test
    void givenUnknownWhenEverythingIsWrongThenRefusedWithEveryReason() {
        refused(
                declare("2026-2027", counts(140, 120, 121), null),
                "etablissement.inconnu (uai), annee.future (annee_scolaire), "
                        + "certification.certifies (certifies)");
    }

    @Test
    void givenNothingWhenNoYearThenRefused() {
        refused(
                declare("l'an dernier", counts(140, 120, 96), Schools.open()),
                "annee.forme (annee_scolaire)");
    }

    @Test
    void givenNothingWhenNothingIsGivenThenRefused() {
        refused(
                declare(YEAR, SomethingWasCertified.NOTHING, Schools.open()),
                "certification.vide (resultats)");
    }

    @Test
    void givenSchoolClosedBeforeTheYearThenRefused() {
        refused(
                declare(YEAR, counts(140, 120, 96), Schools.closedOn(LocalDate.of(2024, 7, 31))),
                "etablissement.ferme (annee_scolaire)");
    }

    @Test
    void givenSchoolClosedDuringTheYearThenDeclared() {
        this.fixture
                .givenNoPriorActivity()
                .when(
                        declare(
                                YEAR,
                                counts(140, 120, 96),
                                Schools.closedOn(LocalDate.of(2025, 7, 1))))
                .expectSuccessfulHandlerExecution();
    }

    private static void refused(DeclareCertifications command, String reasons) {
        AggregateFixture.of(Certification.class)
                .givenNoPriorActivity()
                .when(command)
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(reasons);
    }

    private static DeclareCertifications declare(
            String year, CertificationCounts counts, @Nullable KnownSchool school) {
        return new DeclareCertifications(UAI, year, counts, TODAY, school);
    }

    private static CertificationDeclared declared(CertificationCounts counts) {
        return new CertificationDeclared(UAI.value(), "14", YEAR, counts, List.of());
    }

    private static CertificationCounts counts(int enrolled, int sat, int certified) {
        return new CertificationCounts(
                4, 3, enrolled, null, sat, certified, null, null, null, null, null);
    }

    private static CertificationCounts scores(String first, @Nullable String median, String third) {
        return new CertificationCounts(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                (median == null) ? null : new BigDecimal(median),
                new BigDecimal(first),
                new BigDecimal(third));
    }
}
