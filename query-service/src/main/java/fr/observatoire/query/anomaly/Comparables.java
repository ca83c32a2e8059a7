package fr.observatoire.query.anomaly;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The weeks that a week is compared with: the nearest of its era that are not out of term. */
record Comparables(Week judged, List<Week> others) {

    /** Half a school year: enough for a median, near enough for the season. */
    private static final int MOST = 16;

    private static final int FEWEST = 6;

    /** Weeks known before: an ENT that has just begun is not yet itself. */
    private static final int FEWEST_BEFORE = 3;

    static Comparables of(Week judged, List<Week> weeks) {
        return new Comparables(
                judged,
                weeks.stream()
                        .filter((it) -> it.term() != Term.OUT && it.era() == judged.era())
                        .filter((it) -> !it.monday().equals(judged.monday()))
                        .sorted(Comparator.comparingLong((it) -> distance(it, judged)))
                        .limit(MOST)
                        .toList());
    }

    /** What a measure usually is; empty when too few weeks tell. Nothing at all is not usual. */
    Optional<Usual> usual(int measure) {
        double[] values =
                this.others.stream()
                        .map((it) -> it.counts().get(measure))
                        .filter((count) -> count != null && count > 0)
                        .mapToDouble(Integer::doubleValue)
                        .toArray();
        return (values.length < FEWEST) ? Optional.empty() : Optional.of(Usual.of(values));
    }

    boolean tellOfBefore() {
        return this.others.stream()
                        .filter((it) -> it.monday().isBefore(this.judged.monday()))
                        .count()
                >= FEWEST_BEFORE;
    }

    private static long distance(Week one, Week other) {
        return Math.abs(ChronoUnit.DAYS.between(one.monday(), other.monday()));
    }
}
