package fr.observatoire.query.anomaly;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A value that a rule doubts, with the numbers that say why.
 *
 * @param first first day of the first period doubted: a Monday, or a 1 August
 * @param last first day of the last one
 * @param measure the first that stands out, in the order of the source
 * @param value as declared
 * @param usual what it is compared with; null where the rule compares with nothing
 * @param periods how many reported weeks, or school years, are doubted
 */
public record Finding(
        Rule rule,
        LocalDate first,
        LocalDate last,
        String measure,
        long value,
        @Nullable Double usual,
        int periods) {

    static Finding of(Rule rule, LocalDate period, String measure, long value, double usual) {
        return new Finding(rule, period, period, measure, value, usual, 1);
    }
}
