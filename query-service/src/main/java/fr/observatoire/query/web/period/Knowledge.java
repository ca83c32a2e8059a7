package fr.observatoire.query.web.period;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What is counted: all that is known by now, or what was known at the end of a day (design §6), or
 * before a moment. It dates facts, never permissions.
 *
 * @param day in Paris; null for now and for a moment
 * @param moment that came too late to be known; null for now and for a day
 */
public record Knowledge(@Nullable LocalDate day, @Nullable Instant moment) {

    public static final Knowledge NOW = new Knowledge(null);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public Knowledge(@Nullable LocalDate day) {
        this(day, null);
    }

    public static Knowledge before(Instant moment) {
        return new Knowledge(null, moment);
    }

    public boolean isNow() {
        return this.day == null && this.moment == null;
    }

    /** The last day of which anything is known, in Paris. */
    public LocalDate lastDay() {
        return isNow() ? Today.inParis() : until().minusNanos(1).atZone(PARIS).toLocalDate();
    }

    /** The first moment that came too late to be known on the day. */
    public Instant until() {
        return (this.moment == null)
                ? Objects.requireNonNull(this.day).plusDays(1).atStartOfDay(PARIS).toInstant()
                : this.moment;
    }
}
