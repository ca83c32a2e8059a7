package fr.observatoire.dashboards.position;

import fr.observatoire.dashboards.panel.Caption;
import fr.observatoire.dashboards.panel.Column;
import fr.observatoire.dashboards.panel.Draft;
import fr.observatoire.dashboards.panel.Drafts;
import fr.observatoire.dashboards.panel.Measure;
import fr.observatoire.dashboards.panel.Ramp;
import fr.observatoire.dashboards.panel.Surveys;

import java.util.Map;

/** The panels of {@link PositionDashboard}. */
final class PositionPanels {

    private PositionPanels() {}

    static Draft schools() {
        return Drafts.figures(
                Caption.of("position-schools"),
                Measure.schools(),
                Surveys.query("position/schools"),
                Column.value("fewest"),
                Column.value("most"),
                Column.value("started"),
                Column.value("expected"));
    }

    static Draft shares() {
        return Drafts.bars(
                Caption.of("shares"),
                Measure.PERCENT,
                Surveys.query("position/shares"),
                Column.value("value"));
    }

    static Draft stages() {
        return Drafts.bars(
                Caption.of("stages"),
                Measure.PERCENT,
                Surveys.query("position/stages"),
                Column.colored("step_1", Ramp.LEVELS.get(1)),
                Column.colored("step_2", Ramp.LEVELS.get(4)),
                Column.colored("step_3", Ramp.LEVELS.get(7)));
    }

    static Draft values() {
        return Drafts.table(
                Caption.of("position-values"),
                Measure.PERCENT,
                Surveys.query("position/values"),
                Column.text("position_label"),
                Column.text("axis_label"),
                Column.bar("mean"),
                Column.of("schools", Measure.COUNT),
                Column.of("expected", Measure.COUNT),
                Column.of("answered", Measure.PERCENT));
    }

    static Draft medians() {
        return Drafts.table(
                Caption.of("medians"),
                Measure.PERCENT,
                Surveys.query("position/medians"),
                Column.text("academie_label"),
                Column.text("departement_label"),
                Column.text("type_label"),
                Column.text("position_label"),
                Column.text("axis_label"),
                Column.bar("mean"),
                Column.bar("median"),
                Column.of("schools", Measure.COUNT),
                Column.of("expected", Measure.COUNT));
    }

    static Draft levels() {
        return Drafts.stacked(
                Caption.of("levels"),
                Measure.PERCENT,
                Surveys.query("position/levels"),
                Levels.columns());
    }

    static Draft levelCounts() {
        return Drafts.table(
                Caption.of("level-counts"),
                Measure.COUNT,
                Surveys.query("position/level-counts", Map.of("level_names", Levels.names())),
                Column.text("position_label"),
                Column.text("axis_label"),
                Column.text("level_label"),
                Column.of("count", Measure.COUNT),
                Column.bar("level_share"),
                Column.of("schools", Measure.COUNT),
                Column.of("expected", Measure.COUNT));
    }

    /**
     * The chosen axis, a bar for each territory.
     *
     * @param place column of the territory's code
     */
    static Draft compare(String place) {
        return Drafts.bars(
                Caption.of("compare-" + place),
                Measure.PERCENT,
                Surveys.query("position/compare", Map.of("place", place)),
                Column.value("value"));
    }

    static Draft common() {
        return Drafts.table(
                Caption.of("common"),
                Measure.PERCENT,
                Surveys.query(
                        "position/common",
                        Map.of("families", Families.rows(), "level_names", Levels.names())),
                Column.text("family_label"),
                Column.text("position_label"),
                Column.text("axis_label"),
                Column.text("campaign_title"),
                Column.text("scale"),
                Column.bar("common_value"),
                Column.of("schools", Measure.COUNT),
                Column.of("expected", Measure.COUNT),
                Column.of("answered", Measure.PERCENT));
    }
}
