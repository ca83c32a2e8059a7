package fr.observatoire.query.anomaly;

import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.period.SchoolCalendar;
import fr.observatoire.contract.period.SchoolYear;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Tells whether a week is one of term, for an académie. */
public final class Terms {

    private Terms() {}

    /**
     * Of a school that is open. Where no vacation of the school year is known, none can be told.
     */
    public static Term of(String academie, LocalDate monday) {
        IsoWeek week = new IsoWeek(monday);
        if (SchoolCalendar.national().isVacation(academie, week)) {
            return Term.OUT;
        }
        return isKnown(academie, week.schoolYear()) ? Term.IN : Term.UNKNOWN;
    }

    private static boolean isKnown(String academie, SchoolYear year) {
        return Stream.iterate(IsoWeek.containing(year.firstDay().plusMonths(2)), IsoWeek::next)
                .takeWhile((week) -> week.monday().isBefore(year.lastDay().minusMonths(1)))
                .anyMatch((week) -> SchoolCalendar.national().isVacation(academie, week));
    }
}
