package fr.observatoire.query.web.series;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One period of a series. A period in which nobody reported is there, without value.
 *
 * @param period "2025-09-08", "2025-09" or "2025-2026"
 * @param start its first day
 * @param label in French
 * @param schools that the value rests on
 * @param coverage null when no school was expected
 * @param vacation whether the whole territory was on vacation in that week
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Point(
        String period,
        LocalDate start,
        String label,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        long schools,
        @Nullable CoveragePart coverage,
        boolean vacation) {

    /** Schools that reported, of those expected; school-weeks over several weeks. */
    public record CoveragePart(long reported, long expected) {}
}
