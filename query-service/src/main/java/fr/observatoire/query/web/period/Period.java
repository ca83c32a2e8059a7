package fr.observatoire.query.web.period;

import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.period.SchoolYear;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One week, month or school year.
 *
 * @param start its first day: a Monday, the first of a month, the first of August
 */
public record Period(PeriodKind kind, LocalDate start) {

    public static Period containing(PeriodKind kind, LocalDate day) {
        return new Period(
                kind,
                switch (kind) {
                    case WEEK -> IsoWeek.containing(day).monday();
                    case MONTH -> day.withDayOfMonth(1);
                    case SCHOOL_YEAR -> SchoolYear.containing(day).firstDay();
                });
    }

    public Period next() {
        return new Period(
                this.kind,
                switch (this.kind) {
                    case WEEK -> this.start.plusWeeks(1);
                    case MONTH -> this.start.plusMonths(1);
                    case SCHOOL_YEAR -> this.start.plusYears(1);
                });
    }

    public LocalDate end() {
        return next().start().minusDays(1);
    }

    /** Whether its last day has not passed: what is known of it may still grow. */
    public boolean isUnderWay(LocalDate today) {
        return !end().isBefore(today);
    }

    /** "2025-09-08", "2025-09", "2025-2026". */
    public String id() {
        return switch (this.kind) {
            case WEEK -> this.start.toString();
            case MONTH -> YearMonth.from(this.start).toString();
            case SCHOOL_YEAR -> SchoolYear.containing(this.start).label();
        };
    }
}
