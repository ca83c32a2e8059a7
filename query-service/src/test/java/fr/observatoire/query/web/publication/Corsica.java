package fr.observatoire.query.web.publication;

import fr.observatoire.contract.edition.EditionDrawn;
import fr.observatoire.contract.equipment.EquipmentInventoryDeclared;
import fr.observatoire.contract.equipment.Inventory;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.school.HeadcountDeclared;
import fr.observatoire.contract.school.PriorityEducation;
import fr.observatoire.contract.school.SchoolAttributes;
import fr.observatoire.contract.school.SchoolRegistered;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.school.Sector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Inventories of 2022-2023: six collèges in Haute-Corse and a lonely lycée in Corse-du-Sud. */
final class Corsica {

    static final String YEAR = "2022-2023";

    private static final String ACADEMIE = "27";

    private static final List<String> NORTH =
            List.of("7200001A", "7200002B", "7200003C", "7200004D", "7200005E", "7200006F");

    private Corsica() {}

    static Object[] events() {
        var events = new ArrayList<Object>();
        NORTH.forEach((uai) -> report(events, uai, SchoolType.COLLEGE, "02B"));
        report(events, "6200001M", SchoolType.LYCEE, "02A");
        return events.toArray();
    }

    static EditionDrawn edition() {
        return new EditionDrawn(Feed.EQUIPMENT, YEAR, LocalDate.of(2023, 9, 4));
    }

    private static void report(
            List<Object> events, String uai, SchoolType type, String departement) {
        var attributes =
                new SchoolAttributes(
                        "Établissement corse",
                        type,
                        Sector.PUBLIC,
                        PriorityEducation.HORS,
                        departement,
                        ACADEMIE,
                        null,
                        null,
                        null,
                        null);
        events.add(
                new SchoolRegistered(
                        uai,
                        ACADEMIE,
                        attributes,
                        LocalDate.of(1970, 9, 1),
                        LocalDate.of(2020, 1, 1),
                        List.of()));
        events.add(new HeadcountDeclared(uai, ACADEMIE, YEAR, 200, null, List.of()));
        events.add(
                new EquipmentInventoryDeclared(
                        uai, ACADEMIE, LocalDate.of(2023, 3, 1), computers(), List.of()));
    }

    private static Inventory computers() {
        return new Inventory(
                40, 10, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }
}
