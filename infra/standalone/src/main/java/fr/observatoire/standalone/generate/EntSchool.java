package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.period.SchoolYear;

import java.util.List;
import java.util.Optional;

/**
 * A school that has an ENT, and how it uses it during one school year.
 *
 * @param plant an error of that year, empty for most
 */
record EntSchool(School school, EntHabits habits, Optional<EntPlant> plant) {

    /** Schools whose ENT only began with the last year. */
    private static final double LATECOMERS = 0.05;

    static List<EntSchool> of(Plan plan, List<School> schools, SchoolYear year) {
        return schools.stream()
                .filter(school -> hasEnt(plan, school, year))
                .map(school -> of(plan, school, year))
                .toList();
    }

    private static EntSchool of(Plan plan, School school, SchoolYear year) {
        int pupils = school.pupils(plan.seed(), year);
        return new EntSchool(
                school, EntHabits.of(plan.seed(), school, pupils), EntPlant.of(plan, school, year));
    }

    private static boolean hasEnt(Plan plan, School school, SchoolYear year) {
        Draws draws = Draws.of(plan.seed(), "ent", school.number());
        return draws.chance(school.kind().ent())
                && (!draws.chance(LATECOMERS) || year.equals(plan.lastYear()));
    }

    /** The same counts however often they are asked for; empty when nobody came. */
    Optional<EntWeek> counts(Plan plan, IsoWeek week, double level) {
        Draws draws = Draws.of(plan.seed(), "week", this.school.number(), key(week));
        EntWeek counts = new EntWeek(this.habits, level * EntHabits.growth(week), draws);
        return counts.isEmpty() ? Optional.empty() : Optional.of(counts);
    }

    /** What is declared of a week: the counts, or what an error made of them. */
    Optional<EntWeek> declared(Plan plan, IsoWeek week, double level) {
        if (this.plant.isEmpty() || !this.plant.get().isIn(week)) {
            return counts(plan, week, level);
        }
        EntPlant plant = this.plant.get();
        IsoWeek told = (plant.oddity() == EntOddity.REPEATED) ? plant.weeks().getFirst() : week;
        double then = Season.level(this.school.academie().code(), told);
        Optional<EntWeek> counts = counts(plan, told, then);
        counts.ifPresent(plant.oddity()::spoil);
        return counts;
    }

    Optional<Planted> planted() {
        return this.plant.map(plant -> plant.planted(this.school));
    }

    EntFate fate(Plan plan, IsoWeek week) {
        if (this.plant.isPresent() && this.plant.get().isIn(week)) {
            return this.plant.get().corrected() ? EntFate.ODD_THEN_RIGHT : EntFate.ODD;
        }
        return plan.isLate(this.school.academie().code(), week)
                ? EntFate.MISSING
                : EntFate.of(plan.seed(), this.school, key(week));
    }

    /** Whether the school is closed, but so lately that its ENT may still be counting. */
    boolean isJustClosed(IsoWeek week) {
        IsoWeek closing = this.school.life().closesIn();
        return closing != null
                && !this.school.life().vanishes()
                && week.compareTo(closing) > 0
                && week.monday().isBefore(closing.monday().plusWeeks(4));
    }

    private static long key(IsoWeek week) {
        return week.monday().toEpochDay() / 7;
    }
}
