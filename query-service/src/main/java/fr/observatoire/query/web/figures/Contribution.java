package fr.observatoire.query.web.figures;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What one school adds to a figure in one period of the feed.
 *
 * @param start first day of the week or school year
 * @param headcountYear beginning of the school year that the pupils were counted in; null when they
 *     are not known
 * @param anomalies codes of what was odd about the declaration
 * @param position of the event in the store
 * @param believedFrom when it was accepted
 */
public record Contribution(
        String uai,
        @Nullable String name,
        LocalDate start,
        BigDecimal numerator,
        BigDecimal denominator,
        @Nullable Integer headcountYear,
        List<String> anomalies,
        @Nullable UUID submission,
        long position,
        Instant believedFrom) {}
