package fr.observatoire.query.anomaly;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What a school declared of a period.
 *
 * @param period its first day
 * @param now as it is believed
 * @param first as it was declared first; the same where nothing was corrected
 * @param position of the last event that told it
 * @param since when that is believed
 */
record Declared<T>(LocalDate period, T now, T first, long position, OffsetDateTime since) {

    boolean isCorrected() {
        return !this.now.equals(this.first);
    }
}
