package fr.observatoire.query.web.series;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.query.web.publication.State;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One period of a series. A period in which nobody reported is there, without value.
 *
 * @param period "2025-09-08", "2025-09" or "2025-2026"
 * @param etat why the value is there or is not
 * @param start its first day
 * @param label in French
 * @param schools that the value rests on; null when that is not told either
 * @param coverage null when no school was expected
 * @param vacation whether the whole territory was on vacation in that week
 * @param enCours whether the period has not ended
 * @param rupture whether it is the first at or after a break of the series
 * @param annotations ids of those that speak of it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Point(
        String period,
        LocalDate start,
        String label,
        State etat,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Long schools,
        @Nullable CoveragePart coverage,
        boolean vacation,
        boolean enCours,
        boolean rupture,
        List<String> annotations) {

    /** Schools that reported, of those expected; school-weeks over several weeks. */
    public record CoveragePart(long reported, long expected) {}
}
