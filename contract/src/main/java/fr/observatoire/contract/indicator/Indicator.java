package fr.observatoire.contract.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entry of the catalogue: a rate, as a sum of numerators over a sum of denominators, both taken
 * over the schools that have both.
 *
 * @param id stable, in lower case with hyphens
 * @param label short French label
 * @param definition one French sentence
 * @param family équipements, services, ressources, usages, compétences or pilotage
 * @param thematique thématique of the EGN that it serves (seed 004)
 * @param numerator measures of the feed whose sum is counted
 * @param denominator measures of the feed whose sum it is related to
 * @param factor what the rate is multiplied by (100 for "per 100 pupils")
 * @param unit what a value is in, as printed after it
 * @param direction whether more is better ("hausse"), worse ("baisse"), or neither ("neutre")
 * @param decimals digits printed after the comma
 * @param threshold number of schools under which a cell is masked from whom may not see them
 * @param source document and section that calls for the indicator
 * @param levels at which figures are given; where none is written, all that the feed has
 * @param references national values to compare with, dated
 */
public record Indicator(
        String id,
        String label,
        String definition,
        String family,
        String thematique,
        Feed feed,
        List<String> numerator,
        List<String> denominator,
        List<Level> levels,
        @JsonProperty("factor") int factor,
        String unit,
        String direction,
        int decimals,
        int threshold,
        String source,
        List<Reference> references) {

    /** Property that is told beside what the catalogue says. */
    static final String WORKED_OUT = "deuxSources";

    /**
     * A published national value.
     *
     * @param population schools that it speaks of, in words
     * @param type school type that it can be set beside, null for several
     * @param date or school year, as published
     */
    public record Reference(
            String population, @Nullable String type, String date, double value, String source) {}

    public Indicator {
        references = List.copyOf(references);
        // Left out of the file where it says nothing that the feed does not
        levels = (levels == null) ? feed.levels() : List.copyOf(levels);
        requireLevels(id, feed, levels);
        requireMeasures(id, feed, numerator);
        requireMeasures(id, feed, denominator);
    }

    /**
     * Whether its parts come from two feeds: pupils are counted by the register, whatever the feed
     * of the indicator.
     */
    @JsonProperty(value = WORKED_OUT, access = JsonProperty.Access.READ_ONLY)
    public boolean hasTwoSources() {
        return Stream.concat(this.numerator.stream(), this.denominator.stream())
                .anyMatch("eleves"::equals);
    }

    private static void requireLevels(String id, Feed feed, List<Level> levels) {
        if (levels.isEmpty() || !feed.levels().containsAll(levels)) {
            throw new IllegalArgumentException("indicator " + id + ": impossible levels " + levels);
        }
    }

    private static void requireMeasures(String id, Feed feed, List<String> names) {
        List<String> unknown = names.stream().filter((name) -> !feed.measures(name)).toList();
        if (names.isEmpty() || !unknown.isEmpty()) {
            throw new IllegalArgumentException("indicator " + id + ": unknown measures " + unknown);
        }
    }
}
