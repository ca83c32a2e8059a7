package fr.observatoire.dashboards.entusage;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.dashboards.Texts;
import fr.observatoire.dashboards.model.Annotation;
import fr.observatoire.dashboards.model.Dashboard;
import fr.observatoire.dashboards.model.DataSource;
import fr.observatoire.dashboards.model.Format;
import fr.observatoire.dashboards.model.Target;
import fr.observatoire.dashboards.panel.Grid;
import fr.observatoire.dashboards.panel.Palette;
import fr.observatoire.dashboards.panel.Rates;
import fr.observatoire.dashboards.panel.Variables;
import fr.observatoire.dashboards.query.Queries;

import java.util.List;
import java.util.Map;

/** The dashboard of what is done with the ENT. */
public final class EntUsageDashboard {

    /** Stable: part of its address. */
    public static final String UID = "observatoire-usages-ent";

    private static final Indicator VISITS = Rates.indicator("ent-visites-par-eleve");

    private static final Indicator PUPILS = Rates.indicator("ent-eleves-actifs");

    private static final Indicator PARENTS = Rates.indicator("ent-parents-actifs");

    private static final Indicator TEACHERS = Rates.indicator("ent-enseignants-actifs");

    private EntUsageDashboard() {}

    public static Dashboard build() {
        Grid grid = new Grid();
        latest(grid);
        trends(grid);
        comparisons(grid);
        coverage(grid);
        return Dashboard.of(
                UID,
                Texts.of("usages.title"),
                Texts.of("usages.description"),
                true,
                List.of(vacations(), annotations()),
                Variables.withSchools(Variables.grain()),
                grid.panels());
    }

    private static void latest(Grid grid) {
        grid.row("latest");
        List.of(VISITS, PUPILS, PARENTS, TEACHERS)
                .forEach(indicator -> grid.add(6, 5, EntPanels.latest(indicator)));
        grid.add(24, 7, EntPanels.latestValues());
    }

    private static void trends(Grid grid) {
        grid.row("trend")
                .add(12, 9, EntPanels.trend(VISITS))
                .add(12, 9, EntPanels.trend(PUPILS))
                .add(12, 9, EntPanels.trendOfTwo(PARENTS, TEACHERS))
                .add(12, 9, EntPanels.trendByType(PUPILS));
    }

    private static void comparisons(Grid grid) {
        grid.row("compare")
                .add(12, 10, EntPanels.compare("by-academie", VISITS))
                .add(12, 10, EntPanels.compare("by-academie", PUPILS))
                .add(12, 10, EntPanels.compare("by-type", VISITS))
                .add(12, 10, EntPanels.compare("by-type", PUPILS))
                .add(24, 12, EntPanels.academies());
    }

    private static void coverage(Grid grid) {
        grid.row("coverage")
                .add(12, 8, EntPanels.coverage())
                .add(12, 8, EntPanels.reportingSchools())
                .add(24, 8, EntPanels.anomalies());
    }

    private static Annotation annotations() {
        String sql =
                Queries.named(
                        "ent/annotations",
                        Map.of(
                                "scope", Queries.literal(Texts.of("annotation.scope")),
                                "marker", Queries.literal(Texts.of("annotation.marker")),
                                "closure", Queries.literal(Texts.of("annotation.closure")),
                                "note", Queries.literal(Texts.of("annotation.note"))));
        return new Annotation(
                Texts.of("annotations"),
                DataSource.OBSERVATOIRE,
                true,
                Palette.WINE.hex(),
                Target.of(Format.TABLE, sql));
    }

    private static Annotation vacations() {
        String label = Texts.of("vacations");
        String sql = Queries.named("ent/vacations", Map.of("label", Queries.literal(label)));
        return new Annotation(
                label,
                DataSource.OBSERVATOIRE,
                true,
                Palette.GREY.hex(),
                Target.of(Format.TABLE, sql));
    }
}
