package fr.observatoire.query.projection;

import fr.observatoire.contract.equipment.EquipmentInventoryDeclared;
import fr.observatoire.contract.equipment.Inventory;
import fr.observatoire.contract.equipment.WifiCoverage;
import fr.observatoire.contract.school.PriorityEducation;
import fr.observatoire.contract.school.SchoolAttributes;
import fr.observatoire.contract.school.SchoolRegistered;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.school.Sector;
import fr.observatoire.query.masking.Criterion;
import fr.observatoire.query.masking.Reporter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reporters as the events that make them. */
final class Reported {

    static final LocalDate DAY = LocalDate.of(2024, 10, 1);

    private Reported() {}

    static List<Object> events(List<Reporter> reporters) {
        var events = new ArrayList<Object>();
        for (int number = 0; number < reporters.size(); number++) {
            Reporter it = reporters.get(number);
            String uai = it.places().getLast().code() + (1000 + number) + "A";
            String academie = it.places().get(it.places().size() - 2).code();
            SchoolAttributes attributes = attributes(it, academie);
            events.add(new SchoolRegistered(uai, academie, attributes, null, DAY, List.of()));
            events.add(Given.pupils(uai, "2024-2025", count(it, "eleves")));
            events.add(
                    new EquipmentInventoryDeclared(uai, academie, DAY, inventory(it), List.of()));
        }
        return events;
    }

    private static SchoolAttributes attributes(Reporter it, String academie) {
        Map<Criterion, String> values = it.values();
        return new SchoolAttributes(
                "École d'essai",
                SchoolType.ofId(values.get(Criterion.TYPE)),
                values.get(Criterion.SECTOR).equals("prive") ? Sector.PRIVE : Sector.PUBLIC,
                Arrays.stream(PriorityEducation.values())
                        .filter((one) -> one.id().equals(values.get(Criterion.PRIORITY_EDUCATION)))
                        .findFirst()
                        .orElseThrow(),
                it.places().getLast().code(),
                academie,
                "35238",
                "Rennes",
                340,
                null);
    }

    private static Inventory inventory(Reporter it) {
        return new Inventory(
                count(it, "ordinateurs_fixes"),
                count(it, "ordinateurs_portables"),
                count(it, "tablettes"),
                count(it, "terminaux_moins_5_ans"),
                null,
                count(it, "tni"),
                null,
                count(it, "salles"),
                count(it, "salles_equipees"),
                null,
                null,
                count(it, "wifi_total") > 0 ? WifiCoverage.TOTALE : WifiCoverage.AUCUNE,
                null,
                null,
                null,
                null);
    }

    private static int count(Reporter it, String measure) {
        return it.measures().get(measure).intValue();
    }
}
