package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.SchoolYear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A digit too many or too few in one school year of a yearly file, never the first year. */
enum YearlyPlant {
    TENFOLD,
    TENTH;

    private static final int FIXED = 2;

    private static final int LAPTOPS = 3;

    /** Of the terminals: more of them than terminals would be refused. */
    private static final int RECENT = 5;

    private static final int ROOMS = 9;

    /** A digit too many on a handful of computers is what nobody could tell from their arrival. */
    private static final int FEWEST = 5;

    private static final int FEWEST_TO_DIVIDE = 35;

    private static final int FEWEST_PUPILS = 40;

    /** Ten times more would be refused on arrival. */
    private static final int MOST_PUPILS = 1_900;

    static Optional<YearlyPlant> inHeadcount(Plan plan, School school, SchoolYear year) {
        int pupils = school.pupils(plan.seed(), year);
        return drawn(plan, school, year, "odd-headcount")
                .filter(plant -> pupils >= FEWEST_PUPILS)
                .filter(plant -> plant == TENTH || pupils <= MOST_PUPILS);
    }

    static Optional<YearlyPlant> inEquipment(Plan plan, School school, SchoolYear year) {
        return drawn(plan, school, year, "odd-equipment")
                .filter(plant -> plant.shows(EquipmentLine.of(plan, school, year)));
    }

    int of(int count) {
        return (this == TENFOLD) ? count * 10 : count / 10;
    }

    /** One column of an inventory with a digit too many, or all computers with one too few. */
    List<String> of(List<String> line, Draws draws) {
        List<String> fields = new ArrayList<>(line);
        List<Integer> columns =
                (this == TENTH)
                        ? List.of(FIXED, LAPTOPS, RECENT)
                        : List.of(draws.pick(List.of(FIXED, LAPTOPS, ROOMS)));
        columns.forEach(column -> fields.set(column, Integer.toString(of(count(line, column)))));
        return List.copyOf(fields);
    }

    private boolean shows(List<String> line) {
        return (this == TENTH)
                ? count(line, FIXED) + count(line, LAPTOPS) >= FEWEST_TO_DIVIDE
                : count(line, FIXED) >= FEWEST
                        && count(line, LAPTOPS) >= FEWEST
                        && count(line, ROOMS) >= FEWEST;
    }

    private static int count(List<String> line, int column) {
        return Integer.parseInt(line.get(column));
    }

    private static Optional<YearlyPlant> drawn(
            Plan plan, School school, SchoolYear year, String purpose) {
        SchoolYear before = new SchoolYear(year.start() - 1);
        Draws draws = Draws.of(plan.seed(), purpose, school.number(), year.start());
        boolean known = plan.years().contains(before) && school.isOpenThrough(before);
        return (known && draws.chance(plan.oddities()))
                ? Optional.of(draws.pick(List.of(values())))
                : Optional.empty();
    }
}
