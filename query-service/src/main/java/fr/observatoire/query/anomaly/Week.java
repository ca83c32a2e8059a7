package fr.observatoire.query.anomaly;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a school declared of a week.
 *
 * @param era series breaks before it: only weeks of one era compare
 * @param pupils null when not known
 * @param counts in the order of {@link EntMeasures}; null: not measured
 */
public record Week(
        LocalDate monday,
        Term term,
        int era,
        @Nullable Integer pupils,
        List<@Nullable Integer> counts) {

    boolean isIn() {
        return this.term == Term.IN;
    }

    /** Whether anything was measured, and all of it was nothing. */
    boolean isZero() {
        return this.counts.stream().anyMatch(Objects::nonNull)
                && this.counts.stream().allMatch((count) -> count == null || count == 0);
    }

    boolean hasPupils() {
        return this.pupils != null && this.pupils > 0;
    }
}
