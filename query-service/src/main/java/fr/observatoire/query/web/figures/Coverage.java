package fr.observatoire.query.web.figures;

import java.time.LocalDate;

/**
 * Schools that reported a feed, of those expected to. Over several weeks: school-weeks.
 *
 * @param start first day of the period
 */
public record Coverage(LocalDate start, long reported, long expected) {

    Coverage plus(Coverage other) {
        return new Coverage(
                this.start.isBefore(other.start) ? this.start : other.start,
                this.reported + other.reported,
                this.expected + other.expected);
    }
}
