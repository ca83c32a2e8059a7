package fr.observatoire.dashboards.equipment;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.dashboards.Texts;
import fr.observatoire.dashboards.model.Dashboard;
import fr.observatoire.dashboards.panel.Grid;
import fr.observatoire.dashboards.panel.Rates;
import fr.observatoire.dashboards.panel.Variables;

import java.util.List;
import java.util.stream.Stream;

/** The dashboard of what schools are equipped with. */
public final class EquipmentDashboard {

    /** Stable: part of its address. */
    public static final String UID = "observatoire-equipement";

    private static final Indicator COMPUTERS = Rates.indicator("ordinateurs-pour-100-eleves");

    private static final Indicator BOARDS = Rates.indicator("tni-pour-1000-eleves");

    private static final List<Indicator> SHARES =
            Stream.of(
                            "salles-equipees-part",
                            "debit-100-mbits-part",
                            "wifi-total-part",
                            "terminaux-recents-part")
                    .map(Rates::indicator)
                    .toList();

    private EquipmentDashboard() {}

    public static Dashboard build() {
        Grid grid = new Grid();
        year(grid);
        types(grid);
        years(grid);
        grid.row("places").add(24, 14, EquipmentPanels.departements());
        return Dashboard.of(
                UID,
                Texts.of("equipment.title"),
                Texts.of("equipment.description"),
                false,
                List.of(),
                Variables.withSchools(Variables.schoolYear()),
                grid.panels());
    }

    private static void year(Grid grid) {
        grid.row("year")
                .add(8, 5, EquipmentPanels.figure(COMPUTERS))
                .add(8, 5, EquipmentPanels.figure(BOARDS))
                .add(8, 5, EquipmentPanels.coverage());
        SHARES.forEach(indicator -> grid.add(6, 5, EquipmentPanels.figure(indicator)));
        grid.add(24, 10, EquipmentPanels.values());
    }

    private static void types(Grid grid) {
        grid.row("types")
                .add(12, 11, EquipmentPanels.byType(COMPUTERS))
                .add(12, 11, EquipmentPanels.byType(BOARDS))
                .add(24, 9, EquipmentPanels.references());
    }

    private static void years(Grid grid) {
        grid.row("years")
                .add(8, 10, EquipmentPanels.devicesByYear())
                .add(8, 10, EquipmentPanels.sharesByYear())
                .add(8, 10, EquipmentPanels.coverageByYear());
    }
}
