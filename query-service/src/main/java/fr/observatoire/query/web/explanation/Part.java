package fr.observatoire.query.web.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one school adds to a figure.
 *
 * @param period of the feed: a week, or a school year
 * @param effectifsDe school year that the pupils were counted in, when it is not the period's
 * @param submission id of its receipt
 * @param position of the event in the store
 * @param declaredAt when it was accepted
 * @param channel how it came: file, form, API, Kafka; null when the receipt does not tell
 * @param file that it was a line of
 * @param anomalies codes of what was odd about it; its receipt says it in French
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Part(
        String uai,
        @Nullable String name,
        String period,
        BigDecimal numerator,
        BigDecimal denominator,
        @Nullable String effectifsDe,
        @Nullable UUID submission,
        long position,
        Instant declaredAt,
        @Nullable String channel,
        @Nullable UUID file,
        @Nullable Integer line,
        List<String> anomalies) {}
