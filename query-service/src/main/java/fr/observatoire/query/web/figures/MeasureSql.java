package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The two parts of an indicator over the columns of a fact. The names of measures come from the
 * catalogue, which knows no other than the columns'.
 */
record MeasureSql(String numerator, String denominator, String columns) {

    static MeasureSql of(Indicator indicator) {
        return of(indicator, UnaryOperator.identity(), "bigint");
    }

    /**
     * @param column the name of a measure's column, which may not be the measure's own
     * @param type of the sums
     */
    static MeasureSql of(Indicator indicator, UnaryOperator<String> column, String type) {
        return new MeasureSql(
                sum(indicator.numerator(), column, type),
                sum(indicator.denominator(), column, type),
                own(indicator)
                        .map((measure) -> column.apply(measure) + ", ")
                        .collect(Collectors.joining()));
    }

    /** The measures of the feed's own that it is made of, each once. */
    static Stream<String> own(Indicator indicator) {
        return all(indicator).filter((measure) -> !Feed.COMMON.contains(measure)).distinct();
    }

    /** Whether it counts pupils. */
    static boolean hasPupils(Indicator indicator) {
        return all(indicator).anyMatch(Feed.COMMON.getFirst()::equals);
    }

    private static Stream<String> all(Indicator indicator) {
        return Stream.concat(indicator.numerator().stream(), indicator.denominator().stream());
    }

    /** Unknown when one of its terms is. */
    private static String sum(List<String> measures, UnaryOperator<String> column, String type) {
        return measures.stream()
                .map((measure) -> column(measure, column) + "::" + type)
                .collect(Collectors.joining(" + "));
    }

    private static String column(String measure, UnaryOperator<String> column) {
        if (measure.equals("etablissements")) {
            return "1";
        }
        return Feed.COMMON.contains(measure) ? measure : column.apply(measure);
    }
}
