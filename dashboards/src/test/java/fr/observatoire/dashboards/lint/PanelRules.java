package fr.observatoire.dashboards.lint;

import fr.observatoire.dashboards.model.DataSource;
import fr.observatoire.dashboards.panel.Color;
import fr.observatoire.dashboards.panel.Palette;
import fr.observatoire.dashboards.panel.Ramp;

import tools.jackson.databind.JsonNode;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a panel must say, and how it must look. */
final class PanelRules {

    private static final Set<String> DRAWN = Set.of("timeseries", "barchart");

    private static final Set<String> COLORS =
            Stream.concat(Arrays.stream(Palette.values()), Ramp.LEVELS.stream())
                    .map(Color::hex)
                    .collect(Collectors.toSet());

    private PanelRules() {}

    static void check(String dashboard, JsonNode panel, Faults faults) {
        faults.in(dashboard + " / " + panel.path("id").asInt());
        blank(panel, "/title", faults);
        if (panel.path("type").asString().equals("row")) {
            return;
        }
        blank(panel, "/description", faults);
        blank(panel, "/fieldConfig/defaults/unit", faults);
        blank(panel, "/fieldConfig/defaults/noValue", faults);
        faults.when(
                !panel.at("/fieldConfig/defaults/decimals").isNumber(), "no number of decimals");
        source(panel.path("datasource"), faults);
        faults.when(panel.path("targets").isEmpty(), "no query");
        panel.path("targets").forEach(target -> source(target.path("datasource"), faults));
        if (DRAWN.contains(panel.path("type").asString())) {
            drawn(panel, faults);
        }
    }

    private static void drawn(JsonNode panel, Faults faults) {
        faults.when(
                !panel.at("/options/legend/showLegend").asBoolean(), "curves or bars, no legend");
        faults.when(
                mentions(panel, "custom.axisPlacement") || mentions(panel, "unit"),
                "axes of two kinds");
        faults.when(panel.at("/fieldConfig/defaults/min").asInt(-1) != 0, "axis not from 0");
        List<String> colors =
                panel.findValues("fixedColor").stream().map(JsonNode::asString).toList();
        faults.when(!COLORS.containsAll(colors), "a colour that is not of the palette");
        List<String> own =
                panel.at("/fieldConfig/overrides").findValues("fixedColor").stream()
                        .map(JsonNode::asString)
                        .toList();
        faults.when(own.stream().distinct().count() != own.size(), "a colour given twice");
    }

    private static boolean mentions(JsonNode panel, String property) {
        return panel.at("/fieldConfig/overrides").findValues("id").stream()
                .anyMatch(id -> id.asString().equals(property));
    }

    private static void source(JsonNode source, Faults faults) {
        DataSource expected = DataSource.OBSERVATOIRE;
        faults.when(
                !source.path("uid").asString().equals(expected.uid())
                        || !source.path("type").asString().equals(expected.type()),
                "data source " + source);
    }

    private static void blank(JsonNode panel, String path, Faults faults) {
        faults.when(panel.at(path).asString("").isBlank(), "no " + path);
    }
}
