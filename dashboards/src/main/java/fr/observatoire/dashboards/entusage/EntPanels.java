package fr.observatoire.dashboards.entusage;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.dashboards.panel.Caption;
import fr.observatoire.dashboards.panel.Column;
import fr.observatoire.dashboards.panel.Draft;
import fr.observatoire.dashboards.panel.Drafts;
import fr.observatoire.dashboards.panel.Measure;
import fr.observatoire.dashboards.panel.Palette;
import fr.observatoire.dashboards.panel.Rates;
import fr.observatoire.dashboards.panel.SchoolTypes;
import fr.observatoire.dashboards.query.Queries;

/** The panels of {@link EntUsageDashboard}. */
final class EntPanels {

    /** Back to this dashboard with the académie of the row chosen. */
    private static final String CHOOSE_ACADEMIE =
            "/d/"
                    + EntUsageDashboard.UID
                    + "?var-academie=${__data.fields.academie}&${region:queryparam}"
                    + "&${type:queryparam}&${periode:queryparam}&${__url_time_range}";

    private EntPanels() {}

    static Draft latest(Indicator indicator) {
        return Drafts.figures(
                Caption.of(indicator),
                Measure.of(indicator),
                Rates.query("ent/latest", indicator),
                Column.value("value"),
                Column.of("schools", Measure.schools()));
    }

    static Draft latestValues() {
        return Drafts.table(
                Caption.of("latest-values"),
                Measure.COUNT,
                Queries.named("ent/latest-values"),
                Column.text("indicator"),
                Column.of("value", new Measure("none", 2)),
                Column.text("unit"),
                Column.of("numerator", Measure.COUNT),
                Column.of("denominator", Measure.COUNT),
                Column.of("schools", Measure.COUNT),
                Column.of("week", Measure.DAY));
    }

    static Draft trend(Indicator indicator) {
        return Drafts.curves(
                Caption.of(indicator),
                Measure.of(indicator),
                Rates.queryAll("ent/trend", indicator),
                Column.series(indicator.label(), Palette.BLUE));
    }

    static Draft trendOfTwo(Indicator first, Indicator second) {
        return Drafts.curves(
                Caption.of("families-and-teachers"),
                Measure.of(first),
                Rates.queryAll("ent/trend", first, second),
                Column.series(first.label(), Palette.BLUE),
                Column.series(second.label(), Palette.VERMILION));
    }

    static Draft trendByType(Indicator indicator) {
        return Drafts.curves(
                Caption.of(indicator, "trend-by-type"),
                Measure.of(indicator),
                Rates.query("ent/trend-by-type", indicator),
                SchoolTypes.series());
    }

    static Draft compare(String by, Indicator indicator) {
        return Drafts.bars(
                Caption.of(indicator, by),
                Measure.of(indicator),
                Rates.query("ent/" + by, indicator),
                Column.value("value"));
    }

    static Draft academies() {
        return Drafts.table(
                Caption.of("academies"),
                Measure.PERCENT,
                Queries.named("ent/academies"),
                Column.text("academie"),
                Column.linked("academie_label", "choose", CHOOSE_ACADEMIE),
                Column.of("visits", new Measure("none", 2)),
                Column.of("pupils", Measure.PERCENT),
                Column.of("parents", new Measure("none", 1)),
                Column.of("teachers", new Measure("none", 1)),
                Column.of("weekly_reported", Measure.COUNT),
                Column.of("weekly_expected", Measure.COUNT),
                Column.of("coverage", Measure.PERCENT));
    }

    static Draft coverage() {
        return Drafts.curves(
                Caption.of("coverage"),
                Measure.PERCENT,
                Queries.named("ent/coverage"),
                Column.value("coverage"));
    }

    static Draft anomalies() {
        return Drafts.table(
                Caption.of("anomalies"),
                Measure.COUNT,
                Queries.named("ent/anomalies"),
                Column.text("academie_label"),
                Column.of("anomalies_open", Measure.COUNT),
                Column.of("anomalies_confirmed", Measure.COUNT),
                Column.of("anomalies_corrected", Measure.COUNT));
    }

    static Draft reportingSchools() {
        return Drafts.curves(
                Caption.of("reporting-schools"),
                Measure.schools(),
                Queries.named("ent/reporting-schools"),
                Column.colored("reported", Palette.BLUE),
                Column.colored("expected", Palette.GREY));
    }
}
