package fr.observatoire.command.equipment;

import static fr.observatoire.command.school.Schools.UAI;

import fr.observatoire.command.decision.AggregateFixture;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.command.school.Schools;
import fr.observatoire.contract.equipment.EquipmentInventoryCorrected;
import fr.observatoire.contract.equipment.EquipmentInventoryDeclared;
import fr.observatoire.contract.equipment.Inventory;
import fr.observatoire.contract.reason.Reason;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class EquipmentInventoryTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 3);

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 10);

    private FixtureConfiguration<EquipmentInventory> fixture;

    @BeforeEach
    void newFixture() {
        this.fixture = AggregateFixture.of(EquipmentInventory.class);
    }

    @Test
    void givenNothingWhenInventoryThenDeclared() {
        this.fixture
                .givenNoPriorActivity()
                .when(declare(DAY, Inventories.rooms(40, 30, 40), Schools.open()))
                .expectEvents(declared(DAY, Inventories.rooms(40, 30, 40)))
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenInventoryWhenSameForTheDayThenNothingChanges() {
        this.fixture
                .given(declared(DAY, Inventories.rooms(40, 30, 40)))
                .when(declare(DAY, Inventories.rooms(40, 30, 40), Schools.open()))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenInventoryWhenAnotherForTheDayThenCorrectedAndPreviousKept() {
        this.fixture
                .given(declared(DAY, Inventories.rooms(40, 30, 40)))
                .when(declare(DAY, Inventories.rooms(40, 31, 40), Schools.open()))
                .expectEvents(
                        new EquipmentInventoryCorrected(
                                UAI.value(),
                                "14",
                                DAY,
                                Inventories.rooms(40, 31, 40),
                                Inventories.rooms(40, 30, 40),
                                List.of()))
                .expectResultMessagePayload(Decision.corrected(List.of()));
    }

    @Test
    void givenInventoryWhenAnotherDayThenDeclaredBesideIt() {
        this.fixture
                .given(declared(DAY, Inventories.rooms(40, 30, 40)))
                .when(declare(TODAY, Inventories.rooms(40, 30, 40), Schools.open()))
                .expectEvents(declared(TODAY, Inventories.rooms(40, 30, 40)));
    }

    @Test
    void givenUnknownWhenEverythingIsWrongThenRefusedWithEveryReason() {
        refused(
                declare(TODAY.plusDays(1), Inventories.rooms(40, 41, 42), null),
                "etablissement.inconnu (uai), date.future (date_inventaire), "
                        + "inventaire.salles (salles_equipees), "
                        + "inventaire.salles (salles_connectees)");
    }

    @Test
    void givenNothingWhenNothingIsCountedThenRefused() {
        refused(
                declare(DAY, SomethingWasCounted.NOTHING, Schools.open()),
                "inventaire.vide (inventaire)");
    }

    @Test
    void givenNothingWhenAKindWasNotCountedThenItMayHoldTheRecentOnes() {
        Inventory partial = Inventories.terminals(10, 5, null, 18);
        this.fixture
                .givenNoPriorActivity()
                .when(declare(DAY, partial, Schools.open()))
                .expectEvents(declared(DAY, partial));
    }

    @Test
    void givenNothingWhenMoreRecentTerminalsThanTerminalsThenRefused() {
        refused(
                declare(DAY, Inventories.terminals(10, 5, 2, 18), Schools.open()),
                "inventaire.recents (terminaux_moins_5_ans)");
    }

    @Test
    void givenNothingWhenRecentTerminalsAreAllTerminalsThenDeclared() {
        this.fixture
                .givenNoPriorActivity()
                .when(declare(DAY, Inventories.terminals(10, 5, 2, 17), Schools.open()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void givenNothingWhenOnlyRecentTerminalsAreCountedThenDeclared() {
        this.fixture
                .givenNoPriorActivity()
                .when(declare(DAY, Inventories.terminals(null, null, null, 17), Schools.open()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void givenSchoolClosedWhenDayAfterThenRefused() {
        refused(
                declare(DAY, Inventories.rooms(4, 3, 4), Schools.closedOn(DAY)),
                "etablissement.ferme (date_inventaire)");
    }

    @Test
    void givenNothingWhenOlderThanRecordsThenRefused() {
        refused(
                declare(LocalDate.of(1999, 1, 1), Inventories.rooms(4, 3, 4), Schools.open()),
                "date.ancienne (date_inventaire)");
    }

    @Test
    void givenSchoolOpensLaterWhenDayBeforeThenFlagged() {
        this.fixture
                .givenNoPriorActivity()
                .when(declare(DAY, Inventories.rooms(4, 3, 4), Schools.openedOn(DAY.plusDays(1))))
                .expectResultMessagePayload(
                        Decision.accepted(
                                List.of(
                                        Reason.of(
                                                "anomalie.avant-ouverture",
                                                "date_inventaire",
                                                DAY,
                                                DAY.plusDays(1)))));
    }

    private static void refused(DeclareInventory command, String reasons) {
        AggregateFixture.of(EquipmentInventory.class)
                .givenNoPriorActivity()
                .when(command)
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(reasons);
    }

    private static DeclareInventory declare(
            LocalDate date, Inventory inventory, KnownSchool school) {
        return new DeclareInventory(UAI, date, inventory, TODAY, school);
    }

    private static EquipmentInventoryDeclared declared(LocalDate date, Inventory inventory) {
        return new EquipmentInventoryDeclared(UAI.value(), "14", date, inventory, List.of());
    }
}
