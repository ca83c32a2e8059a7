package fr.observatoire.dashboards.position;

import fr.observatoire.dashboards.Texts;
import fr.observatoire.dashboards.model.Dashboard;
import fr.observatoire.dashboards.model.Variable;
import fr.observatoire.dashboards.panel.Grid;
import fr.observatoire.dashboards.panel.Surveys;
import fr.observatoire.dashboards.panel.Variables;

import java.util.List;

/** The dashboard of where schools stand. */
public final class PositionDashboard {

    /** Stable: part of its address. */
    public static final String UID = "observatoire-positions";

    private PositionDashboard() {}

    public static Dashboard build() {
        Grid grid = new Grid();
        profile(grid);
        grid.row("levels")
                .add(24, 10, PositionPanels.levels())
                .add(24, 12, PositionPanels.levelCounts());
        grid.row("axis")
                .add(12, 12, PositionPanels.compare("academie"))
                .add(12, 12, PositionPanels.compare("departement"));
        grid.row("common").add(24, 18, PositionPanels.common());
        return Dashboard.of(
                UID,
                Texts.of("positions.title"),
                Texts.of("positions.description"),
                false,
                List.of(),
                Variables.withCampaign(Audiences.variable(), axis()),
                grid.panels());
    }

    private static void profile(Grid grid) {
        grid.row("profile")
                .add(24, 5, PositionPanels.schools())
                .add(12, 11, PositionPanels.shares())
                .add(12, 11, PositionPanels.stages())
                .add(24, 11, PositionPanels.values())
                .add(24, 14, PositionPanels.medians());
    }

    private static Variable axis() {
        return Variable.oneOf("axe", Texts.of("variable.axe"), Surveys.query("variables/axes"));
    }
}
