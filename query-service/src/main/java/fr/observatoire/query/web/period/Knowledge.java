package fr.observatoire.query.web.period;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What is counted: all that is known by now, or what was known at the end of a day (design §6). It
 * dates facts, never permissions.
 *
 * @param day in Paris; null for now
 */
public record Knowledge(@Nullable LocalDate day) {

    public static final Knowledge NOW = new Knowledge(null);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public boolean isNow() {
        return this.day == null;
    }

    /** The first moment that came too late to be known on the day. */
    public Instant until() {
        return Objects.requireNonNull(this.day).plusDays(1).atStartOfDay(PARIS).toInstant();
    }
}
