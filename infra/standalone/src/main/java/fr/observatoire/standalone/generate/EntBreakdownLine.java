package fr.observatoire.standalone.generate;

import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.period.IsoWeek;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One line of an export that breaks usage down. The figures are plausible, not measured. */
final class EntBreakdownLine {

    static final Feed FEED =
            new Feed(
                    "ent-breakdown",
                    new Shape(
                            Map.of(
                                    Column.DATE, 0,
                                    Column.UAI, 1,
                                    Column.COUNT, 10,
                                    Column.DURATION, 12)),
                    95,
                    List.of(
                            Fault.UNKNOWN_SCHOOL,
                            Fault.NEGATIVE,
                            Fault.NOT_A_MONDAY,
                            Fault.SAME_LINE_TWICE,
                            Fault.DECIMAL,
                            Fault.WRONG_LETTER,
                            Fault.OTHER_VALUE,
                            Fault.IN_THE_FUTURE,
                            Fault.TOO_FEW_FIELDS,
                            Fault.NOT_A_DURATION));

    /** An ENT lacks some services, and then does not measure them. */
    private static final double LACKING = 0.25;

    private static final double RARE = 0.03;

    private EntBreakdownLine() {}

    static List<String> of(
            Plan plan, Breakdown breakdown, EntSchool ent, IsoWeek week, int visits) {
        List<String> fields = new ArrayList<>(EntLine.place(ent, week));
        long number = ent.school().number();
        Draws habits = Draws.of(plan.seed(), breakdown.id(), number);
        Draws draws =
                Draws.of(plan.seed(), breakdown.id() + "-week", number, week.monday().toEpochDay());
        for (double weight : Formats.weights(breakdown.id())) {
            double its = weight * habits.within(0.7, 1.3);
            boolean lacks = habits.chance(LACKING);
            int count = (int) StrictMath.round(visits * its * draws.within(0.9, 1.1));
            fields.addAll(
                    counts(
                            count,
                            draws,
                            breakdown == Breakdown.SERVICES && weight < RARE && lacks));
        }
        return List.copyOf(fields);
    }

    private static List<String> counts(int visits, Draws draws, boolean lacking) {
        int users = Math.min(visits, (int) StrictMath.ceil(visits * draws.within(0.2, 0.5)));
        int seconds = draws.between(60, 840);
        if (lacking) {
            return List.of("", "", "");
        }
        return List.of(
                Integer.toString(visits),
                Integer.toString(users),
                (users == 0) ? "" : EntWeek.duration(seconds, false));
    }
}
