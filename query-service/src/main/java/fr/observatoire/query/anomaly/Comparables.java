package fr.observatoire.query.anomaly;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The weeks that a week is compared with: the nearest of its era that are not out of term. */
record Comparables(Week judged, List<Week> others) {

    /** Half a school year: enough for a median, near enough for the season. */
    private static final int MOST = 16;

    private static final int FEWEST = 6;

    /** Weeks known before: an ENT that has just begun is not yet itself. */
    private static final int FEWEST_BEFORE = 3;

    /**
     * The nearest, the earlier of two that are as near.
     *
     * @param weeks in order, of any era, in term or not
     */
    static Comparables of(Week judged, List<Week> weeks) {
        List<Week> others = new ArrayList<>(MOST);
        int after = firstAfter(judged.monday(), weeks);
        int before = after - 1;
        while (others.size() < MOST && (before >= 0 || after < weeks.size())) {
            boolean back =
                    before >= 0
                            && (after == weeks.size()
                                    || distance(judged, weeks.get(before))
                                            <= distance(judged, weeks.get(after)));
            Week next = weeks.get(back ? before-- : after++);
            if (!next.monday().equals(judged.monday())
                    && next.term() != Term.OUT
                    && next.era() == judged.era()) {
                others.add(next);
            }
        }
        return new Comparables(judged, others);
    }

    /** What a measure usually is; empty when too few weeks tell. Nothing at all is not usual. */
    Optional<Usual> usual(int measure) {
        double[] values = values(measure);
        return (values.length < FEWEST) ? Optional.empty() : Optional.of(Usual.of(values));
    }

    /** Whether a value is so near to all others that it is near to their median: most are. */
    boolean surround(int measure, int count, double above, double below) {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (Week other : this.others) {
            Integer value = other.counts().get(measure);
            if (value != null && value > 0) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        return count < above * least && count > below * most;
    }

    boolean tellOfBefore() {
        return this.others.stream()
                        .filter((it) -> it.monday().isBefore(this.judged.monday()))
                        .count()
                >= FEWEST_BEFORE;
    }

    private double[] values(int measure) {
        return this.others.stream()
                .map((it) -> it.counts().get(measure))
                .filter((count) -> count != null && count > 0)
                .mapToDouble(Integer::doubleValue)
                .toArray();
    }

    private static int firstAfter(LocalDate monday, List<Week> weeks) {
        int low = 0;
        int high = weeks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (weeks.get(middle).monday().isAfter(monday)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static long distance(Week one, Week other) {
        return Math.abs(ChronoUnit.DAYS.between(one.monday(), other.monday()));
    }
}
