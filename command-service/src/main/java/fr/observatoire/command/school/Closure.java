package fr.observatoire.command.school;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Days on which a school is closed.
 *
 * @param from first day without pupils
 * @param until first day with pupils again, null while closed
 */
public record Closure(LocalDate from, @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(this.from) && (this.until == null || day.isBefore(this.until));
    }
}
