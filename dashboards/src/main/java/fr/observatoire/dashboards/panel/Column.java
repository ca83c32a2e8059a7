package fr.observatoire.dashboards.panel;

import fr.observatoire.dashboards.Texts;
import fr.observatoire.dashboards.model.FieldOverride;
import fr.observatoire.dashboards.model.FieldOverride.Property;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a column of a query is shown: under the text {@code column.<name>}, unless it has a title.
 *
 * @param name as the query calls it
 * @param title what it is shown as
 * @param measure what its values are in, null for the panel's or for text
 * @param color of its curve or bar, null for the panel's
 * @param more what else sets it apart
 */
public record Column(
        String name,
        String title,
        @Nullable Measure measure,
        @Nullable Color color,
        List<Property> more) {

    private static final int WHOLE = 100;

    /** Text of a table. */
    public static Column text(String name) {
        return new Column(name, title(name), null, null, List.of());
    }

    /** Numbers in what the whole panel is in. */
    public static Column value(String name) {
        return new Column(name, title(name), null, null, List.of());
    }

    /** Numbers, or times, in a measure of their own. */
    public static Column of(String name, Measure measure) {
        return new Column(name, title(name), measure, null, List.of());
    }

    /** A curve or bar of its own colour. */
    public static Column colored(String name, Color color) {
        return new Column(name, title(name), null, color, List.of());
    }

    /** A series that the query itself names as it is to be read. */
    public static Column series(String title, Color color) {
        return new Column(title, title, null, color, List.of());
    }

    /**
     * Text of a table that leads somewhere.
     *
     * @param choose text that says what a click chooses
     * @param address where it leads
     */
    public static Column linked(String name, String choose, String address) {
        Map<String, String> link = Map.of("title", Texts.of(choose), "url", address);
        return new Column(
                name, title(name), null, null, List.of(new Property("links", List.of(link))));
    }

    /** Percentages of a table, each drawn as a bar in its cell. */
    public static Column bar(String name) {
        Map<String, String> gauge =
                Map.of("type", "gauge", "mode", "basic", "valueDisplayMode", "text");
        return new Column(
                name,
                title(name),
                Measure.PERCENT,
                null,
                List.of(new Property("max", WHOLE), new Property("custom.cellOptions", gauge)));
    }

    FieldOverride override() {
        List<Property> properties = new ArrayList<>();
        if (!this.title.equals(this.name)) {
            properties.add(new Property("displayName", this.title));
        }
        if (this.measure != null) {
            properties.add(new Property("unit", this.measure.unit()));
            properties.add(new Property("decimals", this.measure.decimals()));
        }
        if (this.color != null) {
            properties.add(new Property("color", this.color.fixed()));
        }
        properties.addAll(this.more);
        return FieldOverride.named(this.name, properties.toArray(Property[]::new));
    }

    private static String title(String name) {
        return Texts.of("column." + name);
    }
}
