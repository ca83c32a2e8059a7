package fr.observatoire.command.school;

import static fr.observatoire.command.school.Schools.NAME;
import static fr.observatoire.command.school.Schools.REGISTERED;
import static fr.observatoire.command.school.Schools.UAI;
import static fr.observatoire.command.school.Schools.line;
import static fr.observatoire.command.school.Schools.registered;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.school.HeadcountCorrected;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** The pupils of a school year. */
class HeadcountTest extends SchoolFixture {

    @Test
    void givenRegisteredWhenOlderLineDiffersThenItOverwritesNothing() {
        LocalDate earlier = LocalDate.of(2023, 9, 1);
        this.fixture
                .given(registered())
                .when(register(line("Collège Ancien", "035", "14", earlier, "FERME", 80)))
                .expectEvents(headcount("2023-2024", 80, null))
                .expectResultMessagePayload(
                        Decision.accepted(
                                List.of(
                                        Reason.of(
                                                "anomalie.registre-ancien",
                                                "date_maj_ligne",
                                                earlier,
                                                REGISTERED))));
    }

    @Test
    void givenNothingWhenLineCountsPupilsThenHeadcountOfItsSchoolYear() {
        this.fixture
                .givenNoPriorActivity()
                .when(register(line(NAME, "035", "14", REGISTERED, "OUVERT", 412)))
                .expectEvents(registered(), headcount("2024-2025", 412, null));
    }

    @Test
    void givenRegisteredWhenHeadcountThenDeclared() {
        this.fixture
                .given(registered())
                .when(headcount("2025", 400, 16, TODAY))
                .expectEvents(headcount("2025-2026", 400, 16))
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenHeadcountWhenAnotherThenCorrectedAndPreviousKept() {
        this.fixture
                .given(registered(), headcount("2025-2026", 400, 16))
                .when(headcount("2025-2026", 410, null, TODAY))
                .expectEvents(
                        new HeadcountCorrected(
                                UAI.value(), "14", "2025-2026", 410, 16, 400, 16, List.of()))
                .expectResultMessagePayload(Decision.corrected(List.of()));
    }

    @Test
    void givenHeadcountWhenSameThenNothingChanges() {
        this.fixture
                .given(registered(), headcount("2025-2026", 400, 16))
                .when(headcount("2025-2026", 400, 16, TODAY))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenUnknownWhenHeadcountOfTheFutureThenRefusedWithEveryReason() {
        this.fixture
                .givenNoPriorActivity()
                .when(headcount("2031-2032", 400, null, TODAY))
                .expectException(Refusal.class)
                .expectExceptionMessage(
                        "etablissement.inconnu (uai), annee.future (annee_scolaire)");
    }

    @Test
    void givenRegisteredWhenYearIsNoYearThenRefused() {
        this.fixture
                .given(registered())
                .when(headcount("2025-2027", 400, null, TODAY))
                .expectExceptionMessage("annee.forme (annee_scolaire)");
    }

    @Test
    void givenClosedWhenHeadcountOfAYearAfterThenRefused() {
        this.fixture
                .given(registered(), closed(LocalDate.of(2025, 7, 5)))
                .when(headcount("2025", 400, null, TODAY))
                .expectExceptionMessage("etablissement.ferme (annee_scolaire)");
    }

    @Test
    void givenClosedWhenHeadcountOfAYearBeforeThenDeclared() {
        this.fixture
                .given(registered(), closed(LocalDate.of(2025, 7, 5)))
                .when(headcount("2024", 400, null, TODAY))
                .expectEvents(headcount("2024-2025", 400, null));
    }
}
