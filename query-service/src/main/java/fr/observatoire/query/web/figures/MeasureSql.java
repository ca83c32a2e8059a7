package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The two parts of an indicator over the columns of a fact. The names of measures come from the
 * catalogue, which knows no other than the columns'.
 */
record MeasureSql(String numerator, String denominator, String columns) {

    static MeasureSql of(Indicator indicator) {
        return new MeasureSql(
                sum(indicator.numerator()),
                sum(indicator.denominator()),
                Stream.concat(indicator.numerator().stream(), indicator.denominator().stream())
                        .filter((measure) -> !Feed.COMMON.contains(measure))
                        .distinct()
                        .map((measure) -> measure + ", ")
                        .collect(Collectors.joining()));
    }

    /** Unknown when one of its terms is. */
    private static String sum(List<String> measures) {
        return measures.stream()
                .map((measure) -> measure.equals("etablissements") ? "1" : measure)
                .map((measure) -> measure + "::bigint")
                .collect(Collectors.joining(" + "));
    }
}
