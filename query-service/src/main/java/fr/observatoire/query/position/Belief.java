package fr.observatoire.query.position;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * An answer for a day, and from when to when it was believed.
 *
 * @param from the event that gave it
 * @param to the event that ended it, null while it is believed
 */
record Belief(LocalDate day, String item, Given given, Moment from, @Nullable Moment to) {

    /** Whether it was believed when an event had just been applied; -1 is before the first. */
    boolean heldAfter(long position) {
        return this.from.position() <= position
                && (this.to == null || this.to.position() > position);
    }
}
