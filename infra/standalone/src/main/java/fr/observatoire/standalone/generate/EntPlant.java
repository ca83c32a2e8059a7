package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.period.SchoolCalendar;
import fr.observatoire.contract.period.SchoolYear;

import java.util.List;
import java.util.Optional;

/**
 * An error planted in one school year of an ENT.
 *
 * @param weeks that it is in, the first one known to be in term
 * @param corrected whether the right counts come with the complements
 */
record EntPlant(EntOddity oddity, List<IsoWeek> weeks, boolean corrected) {

    private static final double CORRECTED = 0.15;

    private static final int FEWEST_FLAT = 4;

    private static final int MOST_FLAT = 8;

    private static final int FEWEST_OF_A_YEAR = 12;

    static Optional<EntPlant> of(Plan plan, School school, SchoolYear year) {
        Draws draws = Draws.of(plan.seed(), "odd-ent", school.number(), year.start());
        if (!draws.chance(plan.oddities())) {
            return Optional.empty();
        }
        List<IsoWeek> open =
                plan.weeksOf(year).stream()
                        .filter(school::isOpenIn)
                        .filter(week -> !plan.isLate(school.academie().code(), week))
                        .toList();
        List<IsoWeek> term = open.stream().filter(week -> !isVacation(school, week)).toList();
        EntOddity oddity = draws.pick(EntOddity.OFTEN);
        return switch (oddity) {
            case NOTHING ->
                    (term.size() < FEWEST_OF_A_YEAR)
                            ? Optional.empty()
                            : Optional.of(new EntPlant(oddity, open, false));
            case REPEATED -> run(oddity, term, draws);
            default ->
                    term.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new EntPlant(
                                            oddity,
                                            List.of(draws.pick(term)),
                                            draws.chance(CORRECTED)));
        };
    }

    boolean isIn(IsoWeek week) {
        return this.weeks.contains(week);
    }

    Planted planted(School school) {
        IsoWeek first =
                this.weeks.stream()
                        .filter(week -> !isVacation(school, week))
                        .findFirst()
                        .orElseThrow();
        return new Planted(
                school.uai().value(), "ent", this.oddity.rule(), first.monday(), this.corrected);
    }

    private static Optional<EntPlant> run(EntOddity oddity, List<IsoWeek> term, Draws draws) {
        int length = draws.between(FEWEST_FLAT, MOST_FLAT);
        int from = draws.between(0, Math.max(0, term.size() - length));
        return (term.size() < length)
                ? Optional.empty()
                : Optional.of(
                        new EntPlant(
                                oddity, List.copyOf(term.subList(from, from + length)), false));
    }

    private static boolean isVacation(School school, IsoWeek week) {
        return SchoolCalendar.national().isVacation(school.academie().code(), week);
    }
}
