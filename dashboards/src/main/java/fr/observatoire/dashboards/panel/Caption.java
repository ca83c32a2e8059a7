package fr.observatoire.dashboards.panel;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.dashboards.Texts;

/** The words of a panel. */
public record Caption(String title, String description) {

    /** From the texts {@code <key>.title} and {@code <key>.description}. */
    public static Caption of(String key) {
        return new Caption(Texts.of(key + ".title"), Texts.of(key + ".description"));
    }

    /** What the catalogue says of an indicator, with the rule of its sums. */
    public static Caption of(Indicator indicator) {
        return new Caption(indicator.label(), Texts.of("rate.description", indicator.definition()));
    }

    /** The same, broken down: the text {@code <key>} says by what. */
    public static Caption of(Indicator indicator, String key) {
        return new Caption(
                Texts.of(key + ".title", indicator.label()),
                Texts.of(key + ".description", indicator.definition()));
    }
}
