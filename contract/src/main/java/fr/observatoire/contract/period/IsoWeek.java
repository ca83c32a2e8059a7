package fr.observatoire.contract.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * An ISO week, named by its Monday. It belongs to the month and the school year of that Monday
 * (design §4, period).
 *
 * @param monday first day of the week
 */
public record IsoWeek(LocalDate monday) implements Comparable<IsoWeek> {

    public IsoWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("not a Monday: " + monday);
        }
    }

    public static IsoWeek containing(LocalDate day) {
        return new IsoWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public LocalDate sunday() {
        return this.monday.plusDays(6);
    }

    public YearMonth month() {
        return YearMonth.from(this.monday);
    }

    public SchoolYear schoolYear() {
        return SchoolYear.containing(this.monday);
    }

    public IsoWeek next() {
        return new IsoWeek(this.monday.plusWeeks(1));
    }

    @Override
    public int compareTo(IsoWeek other) {
        return this.monday.compareTo(other.monday);
    }
}
