package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.territory.Territories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One school's certifications, in the columns of the open dataset. The figures are plausible, not
 * measured.
 */
final class CertificationLine {

    /** Pupils of a level that is certified, among those of the school. */
    private static final double LEVEL = 0.24;

    private CertificationLine() {}

    static List<String> of(Plan plan, School school, SchoolYear year) {
        Draws draws = Draws.of(plan.seed(), "pix", school.number(), year.start());
        List<String> fields = new ArrayList<>(place(school, year));
        fields.addAll(results(draws, (int) (school.pupils(plan.seed(), year) * LEVEL)));
        fields.addAll(region(school));
        return List.copyOf(fields);
    }

    private static List<String> place(School school, SchoolYear year) {
        return List.of(
                Integer.toString(year.start()),
                school.academie().label(),
                school.academie().code(),
                school.departement().label(),
                school.departement().code(),
                school.commune().name(),
                school.commune().code(),
                school.nameAs(school.kind()).replace('\n', ' '),
                school.uai().value(),
                "",
                school.sector());
    }

    private static List<String> results(Draws draws, int level) {
        int sessions = 1 + level / 30;
        int pupils = Math.max(4, level);
        int enrolled = pupils + draws.between(0, 3);
        if (draws.chance(0.03)) {
            return Stream.concat(
                            counts(sessions, 0, enrolled, pupils, 0, 0, 0),
                            Collections.nCopies(4, "").stream())
                    .toList();
        }
        int sat = (int) (pupils * draws.within(0.78, 0.98));
        int certified = (int) (sat * draws.within(0.72, 0.97));
        double median = draws.within(230, 420);
        return Stream.concat(
                        counts(
                                sessions,
                                sessions,
                                enrolled,
                                pupils,
                                sat,
                                certified,
                                sat - certified),
                        scores(
                                median * draws.within(0.97, 1.05),
                                median,
                                median * draws.within(0.7, 0.85),
                                median * draws.within(1.15, 1.3)))
                .toList();
    }

    private static Stream<String> counts(int... values) {
        return IntStream.of(values).mapToObj(Integer::toString);
    }

    private static Stream<String> scores(double... values) {
        return DoubleStream.of(values).mapToObj(it -> String.format(Locale.ROOT, "%.2f", it));
    }

    private static List<String> region(School school) {
        String code = Objects.requireNonNull(school.academie().region());
        String label = Territories.france().region(code).orElseThrow().label();
        return List.of(code, label, code, label);
    }
}
