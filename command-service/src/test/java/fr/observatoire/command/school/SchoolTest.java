package fr.observatoire.command.school;

import static fr.observatoire.command.school.Schools.NAME;
import static fr.observatoire.command.school.Schools.OPENED;
import static fr.observatoire.command.school.Schools.REGISTERED;
import static fr.observatoire.command.school.Schools.UAI;
import static fr.observatoire.command.school.Schools.line;
import static fr.observatoire.command.school.Schools.registered;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.school.SchoolReopened;
import fr.observatoire.contract.submission.SchoolDeclaration;
import fr.observatoire.contract.uai.Uai;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class SchoolTest extends SchoolFixture {

    @Test
    void givenNothingWhenRegisterNamesSchoolThenRegistered() {
        this.fixture
                .givenNoPriorActivity()
                .when(register(line()))
                .expectEvents(registered())
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenRegisteredWhenSameLineThenNothingChanges() {
        this.fixture
                .given(registered())
                .when(register(line()))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenRegisteredWhenYoungerLineDiffersThenChangedFromItsDayOn() {
        this.fixture
                .given(registered())
                .when(register(line("Collège Neuf", "035", "14", LATER, "OUVERT", null)))
                .expectEvents(changed("Collège Neuf", LATER))
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenRegisteredWhenLineOfSameDayDiffersThenCorrected() {
        this.fixture
                .given(registered())
                .when(register(line("Collège Neuf", "035", "14", REGISTERED, "OUVERT", null)))
                .expectEvents(changed("Collège Neuf", REGISTERED))
                .expectResultMessagePayload(Decision.corrected(List.of()));
    }

    @Test
    void givenNothingWhenLineIsImpossibleThenRefusedWithEveryReason() {
        refused(
                line(NAME, "999", "62", TODAY.plusDays(1), "OUVERT", null),
                "academie.inconnue (code_academie), departement.inconnu (code_departement), "
                        + "date.future (date_maj_ligne)");
    }

    @Test
    void givenNothingWhenDepartementIsOfAnotherAcademieThenRefused() {
        refused(
                line(NAME, "075", "14", REGISTERED, "OUVERT", null),
                "departement.academie (code_departement)");
    }

    @Test
    void givenNothingWhenLineIsOlderThanRecordsThenRefused() {
        refused(
                line(NAME, "035", "14", LocalDate.of(1999, 12, 31), "OUVERT", null),
                "date.ancienne (date_maj_ligne)");
    }

    @Test
    void givenNothingWhenRouenBeforeTheMergerThenItStaysRouen() {
        academieIs("76", "21", LocalDate.of(2019, 9, 2), "21");
        academieIs("076", "21", LocalDate.of(2020, 1, 1), "70");
        academieIs("076", "70", LocalDate.of(2019, 9, 2), "70");
    }

    @Test
    void givenNothingWhenPrefixIsOfAnotherDepartementThenFlagged() {
        this.fixture
                .givenNoPriorActivity()
                .when(register(line(NAME, "056", "14", REGISTERED, "OUVERT", null)))
                .expectResultMessagePayload(
                        Decision.accepted(
                                List.of(Reason.of("anomalie.prefixe", "uai", "056", "056"))));
    }

    @Test
    void givenNothingWhenPrefixOfCorsicaIs620ThenNothingIsOdd() {
        Uai corsican = Uai.ofDigits("6200002");
        this.fixture
                .givenNoPriorActivity()
                .when(
                        new RegisterSchool(
                                corsican, line(NAME, "2A", "27", REGISTERED, null, null), TODAY))
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenNothingWhenLineSaysClosedThenRegisteredAndClosed() {
        this.fixture
                .givenNoPriorActivity()
                .when(register(line(NAME, "035", "14", REGISTERED, "FERME", null)))
                .expectEvents(registered(), closed(REGISTERED));
    }

    @Test
    void givenClosedWhenLaterLineSaysOpenThenReopened() {
        this.fixture
                .given(registered(), closed(LocalDate.of(2025, 7, 5)))
                .when(register(line(NAME, "035", "14", LATER, "OUVERT", null)))
                .expectEvents(new SchoolReopened(UAI.value(), "14", LATER, List.of()));
    }

    @Test
    void givenClosedWhenLineFromBeforeSaysOpenThenItStaysClosed() {
        this.fixture.given(registered(), closed(LATER)).when(register(line())).expectNoEvents();
    }

    @Test
    void givenOpenWhenLineSaysAboutToCloseThenItStaysOpen() {
        this.fixture
                .given(registered())
                .when(register(line(NAME, "035", "14", LATER, "A FERMER", null)))
                .expectNoEvents();
    }

    @Test
    void givenOpenWhenCompleteRegisterLacksItThenClosed() {
        this.fixture
                .given(registered())
                .when(new CloseMissingSchool(UAI, LATER))
                .expectEvents(closed(LATER));
    }

    @Test
    void givenYoungerLineWhenCompleteRegisterLacksItThenItStaysOpen() {
        this.fixture
                .given(registered())
                .when(new CloseMissingSchool(UAI, REGISTERED.minusDays(1)))
                .expectNoEvents();
    }

    @Test
    void givenNothingWhenTheRegistersWordsAreUnknownThenTakenAsUsualAndFlagged() {
        SchoolDeclaration odd =
                new SchoolDeclaration(
                        NAME,
                        "Collège",
                        "Truc",
                        "035",
                        "14",
                        "35238",
                        "Rennes",
                        340,
                        null,
                        "REP++",
                        null,
                        OPENED,
                        REGISTERED,
                        "BIDON",
                        null);
        this.fixture
                .givenNoPriorActivity()
                .when(register(odd))
                .expectResultMessagePayload(
                        Decision.accepted(
                                List.of(
                                        Reason.of(
                                                "anomalie.statut",
                                                "statut_public_prive",
                                                "Truc",
                                                null),
                                        Reason.of(
                                                "anomalie.education-prioritaire",
                                                "appartenance_education_prioritaire",
                                                "REP++",
                                                null),
                                        Reason.of("anomalie.etat", "etat", "BIDON", null))));
    }
}
