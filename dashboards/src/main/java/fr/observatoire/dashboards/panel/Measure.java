package fr.observatoire.dashboards.panel;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.dashboards.Texts;

/**
 * What values are in.
 *
 * @param unit Grafana's unit
 * @param decimals digits after the comma
 */
public record Measure(String unit, int decimals) {

    /** Whole numbers, in groups of three digits. */
    public static final Measure COUNT = new Measure("locale", 0);

    /** From 0 to 100. */
    public static final Measure PERCENT = new Measure("percent", 1);

    /** A date without a time. */
    public static final Measure DAY = new Measure("time:DD/MM/YYYY", 0);

    public static Measure of(Indicator indicator) {
        return indicator.unit().equals("%")
                ? new Measure(PERCENT.unit(), indicator.decimals())
                : new Measure("suffix:" + indicator.unit(), indicator.decimals());
    }

    /** Numbers of schools. */
    public static Measure schools() {
        return new Measure("suffix:" + Texts.of("unit.schools"), 0);
    }
}
