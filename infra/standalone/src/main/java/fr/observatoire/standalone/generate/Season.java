package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.period.SchoolCalendar;

import java.time.Month;

/**
 * How much of its ordinary usage an ENT has in a week: little in vacations, nearly none in August.
 */
final class Season {

    private static final double SUMMER = 0.03;

    private static final double VACATION = 0.14;

    private static final double FIRST_WEEK = 0.8;

    private static final double END_OF_JUNE = 0.65;

    private Season() {}

    static double level(String academie, IsoWeek week) {
        Month month = week.monday().getMonth();
        int day = week.monday().getDayOfMonth();
        if (month == Month.AUGUST || (month == Month.JULY && day > 4)) {
            return SUMMER;
        }
        if (SchoolCalendar.national().isVacation(academie, week)) {
            return VACATION;
        }
        if (month == Month.SEPTEMBER && day < 8) {
            return FIRST_WEEK;
        }
        return (month == Month.JUNE && day > 18) || month == Month.JULY ? END_OF_JUNE : 1;
    }
}
