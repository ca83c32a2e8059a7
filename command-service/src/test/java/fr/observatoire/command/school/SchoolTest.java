package fr.observatoire.command.school;

import static fr.observatoire.command.school.Schools.NAME;
import static fr.observatoire.command.school.Schools.OPENED;
import static fr.observatoire.command.school.Schools.REGISTERED;
import static fr.observatoire.command.school.Schools.UAI;
import static fr.observatoire.command.school.Schools.attributes;
import static fr.observatoire.command.school.Schools.line;
import static fr.observatoire.command.school.Schools.registered;

import fr.observatoire.command.decision.AggregateFixture;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.school.HeadcountCorrected;
import fr.observatoire.contract.school.HeadcountDeclared;
import fr.observatoire.contract.school.SchoolChanged;
import fr.observatoire.contract.school.SchoolClosed;
import fr.observatoire.contract.school.SchoolRegistered;
import fr.observatoire.contract.school.SchoolReopened;
import fr.observatoire.contract.submission.HeadcountDeclaration;
import fr.observatoire.contract.submission.SchoolDeclaration;
import fr.observatoire.contract.uai.Uai;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class SchoolTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final LocalDate LATER = LocalDate.of(2025, 9, 1);

    private FixtureConfiguration<School> fixture;

    @BeforeEach
    void newFixture() {
        this.fixture = AggregateFixture.of(School.class);
    }

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
    void givenNothingWhenLineCountsPupilsThenHeadcountOfItsSchoolYear() {
        this.fixture
                .givenNoPriorActivity()
                .when(register(line(NAME, "035", "14", REGISTERED, "OUVERT", 412)))
                .expectEvents(registered(), headcount("2024-2025", 412, null));
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

    private void refused(SchoolDeclaration line, String reasons) {
        this.fixture
                .givenNoPriorActivity()
                .when(register(line))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(reasons);
    }

    private static void academieIs(
            String departement, String given, LocalDate asOf, String academie) {
        Uai uai = Uai.ofDigits("0760001");
        SchoolRegistered event = registered();
        AggregateFixture.of(School.class)
                .givenNoPriorActivity()
                .when(
                        new RegisterSchool(
                                uai, line(NAME, departement, given, asOf, null, null), TODAY))
                .expectEvents(
                        new SchoolRegistered(
                                uai.value(),
                                academie,
                                moved(event, "076", academie),
                                OPENED,
                                asOf,
                                List.of()));
    }

    private static fr.observatoire.contract.school.SchoolAttributes moved(
            SchoolRegistered event, String departement, String academie) {
        var known = event.attributes();
        return new fr.observatoire.contract.school.SchoolAttributes(
                known.name(),
                known.type(),
                known.sector(),
                known.priorityEducation(),
                departement,
                academie,
                known.commune(),
                known.communeName(),
                known.nature(),
                known.ministry());
    }

    private static RegisterSchool register(SchoolDeclaration line) {
        return new RegisterSchool(UAI, line, TODAY);
    }

    private static DeclareHeadcount headcount(
            String year, int pupils, Integer classes, LocalDate today) {
        return new DeclareHeadcount(UAI, new HeadcountDeclaration(year, pupils, classes), today);
    }

    private static HeadcountDeclared headcount(String year, int pupils, Integer classes) {
        return new HeadcountDeclared(UAI.value(), "14", year, pupils, classes, List.of());
    }

    private static SchoolClosed closed(LocalDate day) {
        return new SchoolClosed(UAI.value(), "14", day, List.of());
    }

    private static SchoolChanged changed(String name, LocalDate asOf) {
        return new SchoolChanged(
                UAI.value(), "14", attributes(name), attributes(), OPENED, asOf, List.of());
    }
}
