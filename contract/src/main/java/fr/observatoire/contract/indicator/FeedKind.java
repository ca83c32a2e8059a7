package fr.observatoire.contract.indicator;

import java.util.List;

/** What the facts of a feed are about, which says how its figures are worked out. */
public enum FeedKind {
    /** A school and a period: figures are kept as sums. */
    SCHOOLS(List.of(Level.values()), List.of("eleves", "etablissements")),
    /** An académie: nothing finer is known, nor what kind of schools it is about. */
    ACADEMIES(List.of(Level.ACADEMIE, Level.REGION, Level.FRANCE), List.of("eleves")),
    /** A school's answers to a questionnaire: told to those with whom it shares them. */
    ANSWERS(List.of(Level.values()), List.of("eleves", "etablissements")),
    /** A school that a campaign asks: told to all. */
    CAMPAIGNS(List.of(Level.values()), List.of("eleves", "etablissements"));

    // Made by List.of, which the checker cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Level> levels;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> common;

    FeedKind(List<Level> levels, List<String> common) {
        this.levels = levels;
        this.common = common;
    }

    public List<Level> levels() {
        return this.levels;
    }

    /** Measures that every fact has beside the feed's own. */
    List<String> common() {
        return this.common;
    }
}
