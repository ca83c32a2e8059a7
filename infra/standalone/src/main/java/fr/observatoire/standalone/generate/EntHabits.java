package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.IsoWeek;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a school uses its ENT in an ordinary week of {@link #ORDINARY}.
 *
 * @param pupils head-count
 * @param pupilShare share of the pupils who came at least once, 0 to 1
 * @param parents users for 100 pupils
 * @param teachers users for 100 pupils
 * @param visits visits of a pupil who came
 */
record EntHabits(int pupils, double pupilShare, double parents, double teachers, double visits) {

    /** Usage was lower before, and is higher since. */
    private static final LocalDate ORDINARY = LocalDate.of(2024, 9, 2);

    private static final double GROWTH_PER_WEEK = 0.12 / 52;

    private static final double GREATEST_SHARE = 0.7;

    static EntHabits of(long seed, School school, int pupils) {
        Draws draws = Draws.of(seed, "habits", school.number());
        boolean primary = school.kind().primary();
        return new EntHabits(
                pupils,
                school.kind().active().drawn(draws),
                primary ? draws.within(8, 24) : draws.within(12, 32),
                draws.within(5, 7.6),
                primary ? draws.within(1.6, 3) : draws.within(3, 6.5));
    }

    static double growth(IsoWeek week) {
        long weeks = ChronoUnit.WEEKS.between(ORDINARY, week.monday());
        return Math.clamp(1 + weeks * GROWTH_PER_WEEK, 0.3, 1.6);
    }

    /** Pupils who came, never more than there are. */
    int pupilUsers(double level) {
        double share = Math.min(this.pupilShare * level, GREATEST_SHARE);
        return (int) StrictMath.round(this.pupils * share);
    }

    /** Users of a profile given for 100 pupils. */
    int users(double per100, double level) {
        return (int) StrictMath.round(this.pupils * per100 / 100 * level);
    }
}
