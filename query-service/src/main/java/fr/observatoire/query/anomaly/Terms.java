package fr.observatoire.query.anomaly;

import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.period.SchoolCalendar;
import fr.observatoire.contract.period.SchoolYear;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Tells whether a week is one of term, for an académie. */
final class Terms {

    /** Asked for each week of each school. */
    private static final Map<AcademieYear, Boolean> KNOWN = new ConcurrentHashMap<>();

    private Terms() {}

    private record AcademieYear(String academie, SchoolYear year) {

        boolean hasVacations() {
            return Stream.iterate(IsoWeek.containing(this.year.firstDay()), IsoWeek::next)
                    .skip(8)
                    .limit(40)
                    .anyMatch((week) -> SchoolCalendar.national().isVacation(this.academie, week));
        }
    }

    /** Of a school that is open in that week. */
    static Term of(String academie, LocalDate monday) {
        return SchoolCalendar.national().isVacation(academie, new IsoWeek(monday))
                ? Term.OUT
                : outOfVacation(academie, monday);
    }

    /** Where no vacation of the school year is known, between two summers, none can be told. */
    static Term outOfVacation(String academie, LocalDate monday) {
        var year = new AcademieYear(academie, SchoolYear.containing(monday));
        return KNOWN.computeIfAbsent(year, AcademieYear::hasVacations) ? Term.IN : Term.UNKNOWN;
    }
}
