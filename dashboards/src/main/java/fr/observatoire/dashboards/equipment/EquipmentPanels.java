package fr.observatoire.dashboards.equipment;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.dashboards.panel.Caption;
import fr.observatoire.dashboards.panel.Column;
import fr.observatoire.dashboards.panel.Draft;
import fr.observatoire.dashboards.panel.Drafts;
import fr.observatoire.dashboards.panel.Measure;
import fr.observatoire.dashboards.panel.Palette;
import fr.observatoire.dashboards.panel.Rates;
import fr.observatoire.dashboards.query.Queries;

/** The panels of {@link EquipmentDashboard}. */
final class EquipmentPanels {

    private EquipmentPanels() {}

    static Draft figure(Indicator indicator) {
        return Drafts.figures(
                Caption.of(indicator),
                Measure.of(indicator),
                Rates.query("equipment/figure", indicator),
                Column.value("value"),
                Column.of("schools", Measure.schools()));
    }

    static Draft coverage() {
        return Drafts.figures(
                Caption.of("equipment-coverage"),
                Measure.PERCENT,
                Queries.named("equipment/coverage"),
                Column.value("coverage"),
                Column.of("reported", Measure.schools()),
                Column.of("expected", Measure.schools()));
    }

    static Draft values() {
        return Drafts.table(
                Caption.of("equipment-values"),
                Measure.COUNT,
                Queries.named("equipment/values"),
                Column.text("indicator"),
                Column.of("value", new Measure("none", 1)),
                Column.text("unit"),
                Column.of("numerator", Measure.COUNT),
                Column.of("denominator", Measure.COUNT),
                Column.of("schools", Measure.COUNT));
    }

    static Draft byType(Indicator indicator) {
        return Drafts.bars(
                Caption.of(indicator, "equipment-by-type"),
                Measure.of(indicator),
                Rates.query("equipment/by-type", indicator),
                Column.colored("value", Palette.BLUE),
                Column.colored("reference", Palette.GREY));
    }

    static Draft references() {
        return Drafts.table(
                Caption.of("references"),
                Measure.COUNT,
                Queries.named("equipment/references"),
                Column.text("indicator"),
                Column.text("population"),
                Column.text("reference_date"),
                Column.of("value", new Measure("none", 1)),
                Column.text("unit"),
                Column.text("source"));
    }

    static Draft devicesByYear() {
        return Drafts.bars(
                Caption.of("devices-by-year"),
                Measure.of(Rates.indicator("ordinateurs-pour-100-eleves")),
                Queries.named("equipment/devices-by-year"),
                Column.colored("computers", Palette.BLUE),
                Column.colored("devices", Palette.VERMILION),
                Column.colored("mobile_devices", Palette.GREEN));
    }

    static Draft sharesByYear() {
        return Drafts.bars(
                Caption.of("shares-by-year"),
                Measure.PERCENT,
                Queries.named("equipment/shares-by-year"),
                Column.colored("equipped_rooms", Palette.BLUE),
                Column.colored("bandwidth", Palette.VERMILION),
                Column.colored("wifi", Palette.GREEN),
                Column.colored("recent_devices", Palette.ORANGE));
    }

    static Draft coverageByYear() {
        return Drafts.bars(
                Caption.of("coverage-by-year"),
                Measure.schools(),
                Queries.named("equipment/coverage-by-year"),
                Column.colored("reported", Palette.BLUE),
                Column.colored("expected", Palette.GREY));
    }

    static Draft departements() {
        return Drafts.table(
                Caption.of("departements"),
                Measure.PERCENT,
                Queries.named("equipment/departements"),
                Column.text("academie_label"),
                Column.text("departement_label"),
                Column.of("computers", new Measure("none", 1)),
                Column.of("boards", new Measure("none", 1)),
                Column.of("equipped_rooms", Measure.PERCENT),
                Column.of("bandwidth", Measure.PERCENT),
                Column.of("wifi", Measure.PERCENT),
                Column.of("recent_devices", Measure.PERCENT),
                Column.of("reported", Measure.COUNT),
                Column.of("expected", Measure.COUNT),
                Column.of("coverage", Measure.PERCENT));
    }
}
