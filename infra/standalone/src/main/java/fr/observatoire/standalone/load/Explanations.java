package fr.observatoire.standalone.load;

import fr.observatoire.standalone.CommandFailure;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Figures taken apart, as query-service answers them. */
public final class Explanations {

    private static final int SIZE = 500;

    private final String queryUrl;

    private final Http http;

    /** Asks the query-service at this address. */
    public Explanations(String queryUrl, Http http) {
        this.queryUrl = queryUrl;
        this.http = http;
    }

    /**
     * A figure and the parts of all its pages.
     *
     * @param formula in columns, then in numbers where there is a figure
     * @param sum of the parts' numerators
     */
    public record Explained(
            String indicator,
            String territory,
            String period,
            LocalDate start,
            List<String> formula,
            BigDecimal numerator,
            BigDecimal sum,
            int parts) {

        /** Whether the parts are the figure. */
        public boolean addsUp() {
            return this.numerator.compareTo(this.sum) == 0;
        }
    }

    /** The last week known of an indicator. */
    public Explained last(String indicator, String territory) {
        return read("indicator=" + indicator + "&territory=" + territory);
    }

    /** The same week as it was known at the end of a day. */
    public Explained known(String indicator, String territory, LocalDate week, LocalDate day) {
        return read(
                "indicator="
                        + indicator
                        + "&territory="
                        + territory
                        + "&date="
                        + week
                        + "&connuLe="
                        + day);
    }

    private Explained read(String query) {
        List<BigDecimal> parts = new ArrayList<>();
        JsonNode page = page(query, 0);
        JsonNode first = page;
        int number = 0;
        while (!page.at("/parts").isEmpty()) {
            page.at("/parts").forEach(part -> parts.add(part.at("/numerator").decimalValue()));
            number++;
            page = page(query, number);
        }
        return new Explained(
                first.at("/indicator/label").asString(),
                first.at("/scope/territory/label").asString(),
                first.at("/periodLabel").asString(),
                LocalDate.parse(first.at("/period").asString()),
                first.at("/formula").valueStream().map(JsonNode::asString).toList(),
                first.at("/numerator").isNull()
                        ? BigDecimal.ZERO
                        : first.at("/numerator").decimalValue(),
                parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                parts.size());
    }

    private JsonNode page(String query, int number) {
        URI uri =
                URI.create(
                        this.queryUrl
                                + "/api/explain?"
                                + query
                                + "&size="
                                + SIZE
                                + "&page="
                                + number);
        return this.http
                .get(uri, JsonNode.class)
                .orElseThrow(() -> CommandFailure.of("failure.demo.figure", query));
    }
}
