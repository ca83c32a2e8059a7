package fr.observatoire.dashboards.panel;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.dashboards.query.Queries;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Queries on indicators of the catalogue. */
public final class Rates {

    private Rates() {}

    /**
     * An indicator of the catalogue.
     *
     * @throws java.util.NoSuchElementException when the catalogue does not have it
     */
    public static Indicator indicator(String id) {
        return IndicatorCatalogue.builtIn().find(id).orElseThrow();
    }

    /** A query on one indicator. */
    public static String query(String name, Indicator indicator) {
        return Queries.named(
                name,
                Map.of(
                        "indicator", Queries.literal(indicator.id()),
                        "types", SchoolTypes.rows()));
    }

    /** A query on several indicators. */
    public static String queryAll(String name, Indicator... indicators) {
        String list =
                Arrays.stream(indicators)
                        .map(indicator -> Queries.literal(indicator.id()))
                        .collect(Collectors.joining(", "));
        return Queries.named(name, Map.of("indicators", list));
    }
}
