package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.SchoolYear;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pupils of each school year, in the two files of the open data. A few schools are missing from the
 * last year, so that their last known number has to serve.
 */
record HeadcountFiles(Plan plan, List<School> schools) {

    private static final double MISSING = 0.03;

    private static final List<Fault> FAULTS =
            List.of(
                    Fault.NEGATIVE,
                    Fault.UNKNOWN_SCHOOL,
                    Fault.SPACED_THOUSANDS,
                    Fault.SAME_LINE_TWICE,
                    Fault.DECIMAL,
                    Fault.WRONG_LETTER,
                    Fault.OTHER_VALUE,
                    Fault.THIRTY_DIGITS,
                    Fault.IN_THE_FUTURE,
                    Fault.EXPONENT,
                    Fault.NO_UAI,
                    Fault.NOT_A_NUMBER,
                    Fault.TOO_MANY_FIELDS,
                    Fault.TOO_FEW_FIELDS);

    private static final Feed PRIMARY =
            new Feed(
                    "headcount",
                    new Shape(Map.of(Column.DATE, 0, Column.UAI, 5, Column.COUNT, 12)),
                    60,
                    FAULTS);

    private static final Feed SECONDARY =
            new Feed(
                    "headcount",
                    new Shape(Map.of(Column.DATE, 0, Column.UAI, 2, Column.COUNT, 6)),
                    60,
                    FAULTS);

    void write(Output output) throws IOException {
        for (SchoolYear year : this.plan.years()) {
            write(output, year, true, "effectifs-ecoles", PRIMARY);
            write(output, year, false, "effectifs-second-degre", SECONDARY);
        }
    }

    private void write(Output output, SchoolYear year, boolean primary, String format, Feed feed)
            throws IOException {
        output.write(
                format + "-" + year.label(),
                feed,
                Dialect.SEMICOLON_BOM,
                Formats.header(format),
                writer -> {
                    for (School school : this.schools) {
                        if (school.kind().primary() == primary && isCounted(school, year)) {
                            write(writer, school, year, primary);
                        }
                    }
                });
    }

    private void write(FeedWriter writer, School school, SchoolYear year, boolean primary) {
        HeadcountLine line = HeadcountLine.of(this.plan, school, year);
        Optional<YearlyPlant> plant = YearlyPlant.inHeadcount(this.plan, school, year);
        if (plant.isPresent()) {
            HeadcountLine odd = line.with(plant.get().of(line.pupils()));
            writer.fixed(primary ? odd.primary() : odd.secondary(), Outcome.ACCEPTED);
        } else {
            writer.line(primary ? line.primary() : line.secondary(), Outcome.ACCEPTED);
        }
    }

    List<Planted> planted(SchoolYear year) {
        return this.schools.stream()
                .filter(school -> isCounted(school, year))
                .filter(school -> YearlyPlant.inHeadcount(this.plan, school, year).isPresent())
                .map(
                        school ->
                                new Planted(
                                        school.uai().value(),
                                        "effectifs",
                                        "saut",
                                        year.firstDay(),
                                        false))
                .toList();
    }

    private boolean isCounted(School school, SchoolYear year) {
        boolean known = this.plan.years().size() > 1 && year.equals(this.plan.lastYear());
        Draws draws = Draws.of(this.plan.seed(), "headcount", school.number());
        return school.isOpenThrough(year)
                && !(known && school.life().opensIn() == null && draws.chance(MISSING));
    }
}
