package fr.observatoire.query.web.figures;

import fr.observatoire.contract.period.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Days between two, both included; a period belongs to it by its first day.
 *
 * @param from first day
 * @param to last day
 */
public record Range(LocalDate from, LocalDate to) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    public static final Range ALWAYS = new Range(FIRST, LAST);

    public static Range between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Range((from == null) ? FIRST : from, (to == null) ? LAST : to);
    }

    public static Range of(SchoolYear year) {
        return new Range(year.firstDay(), year.lastDay());
    }
}
