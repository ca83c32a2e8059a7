package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.SchoolYear;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An inventory a year for most schools, then the corrections of some of the last year. */
record EquipmentFiles(Plan plan, List<School> schools) {

    private static final double ANSWERING = 0.86;

    private static final double CORRECTED = 0.03;

    private static final int LAPTOPS = 3;

    private static final Feed FEED =
            new Feed(
                    "equipment",
                    new Shape(
                            Map.of(
                                    Column.UAI, 0,
                                    Column.DATE, 1,
                                    Column.COUNT, 2,
                                    Column.ROOMS_EQUIPPED, 10,
                                    Column.BAND, 12,
                                    Column.FLAG, 14)),
                    60,
                    List.of(
                            Fault.MORE_ROOMS_EQUIPPED_THAN_ROOMS,
                            Fault.UNKNOWN_SCHOOL,
                            Fault.UNKNOWN_BAND,
                            Fault.NEGATIVE,
                            Fault.SAME_LINE_TWICE,
                            Fault.NEITHER_YES_NOR_NO,
                            Fault.IN_THE_FUTURE,
                            Fault.WRONG_LETTER,
                            Fault.OTHER_VALUE,
                            Fault.DECIMAL,
                            Fault.NOT_A_DATE,
                            Fault.THIRTY_DIGITS,
                            Fault.TOO_FEW_FIELDS,
                            Fault.EXPONENT,
                            Fault.NO_UAI,
                            Fault.TOO_MANY_FIELDS,
                            Fault.SPACED_THOUSANDS));

    void write(Output output) throws IOException {
        for (SchoolYear year : this.plan.years()) {
            write(
                    output,
                    "equipement-" + year.label(),
                    writer -> {
                        for (School school : answering(year)) {
                            inventory(writer, school, year);
                        }
                    });
        }
        write(output, "equipement-" + this.plan.lastYear().label() + "-corrections", this::correct);
    }

    private static void write(Output output, String name, Output.Lines lines) throws IOException {
        output.write(name, FEED, Dialect.SEMICOLON, Formats.header("equipement"), lines);
    }

    private void inventory(FeedWriter writer, School school, SchoolYear year) {
        List<String> line = EquipmentLine.of(this.plan, school, year);
        Optional<YearlyPlant> plant = YearlyPlant.inEquipment(this.plan, school, year);
        if (plant.isPresent()) {
            Draws draws = Draws.of(this.plan.seed(), "odd-column", school.number());
            writer.fixed(plant.get().of(line, draws), Outcome.ACCEPTED);
        } else if (isSetRight(school, year)) {
            writer.fixed(line, Outcome.ACCEPTED);
        } else {
            writer.line(line, Outcome.ACCEPTED);
        }
    }

    private void correct(FeedWriter writer) {
        SchoolYear year = this.plan.lastYear();
        for (School school : answering(year)) {
            if (isCorrected(school)) {
                List<String> line = new ArrayList<>(EquipmentLine.of(this.plan, school, year));
                line.set(LAPTOPS, Integer.toString(Integer.parseInt(line.get(LAPTOPS)) + 6));
                writer.line(line, Outcome.CORRECTED);
            }
        }
    }

    private List<School> answering(SchoolYear year) {
        return this.schools.stream()
                .filter(school -> school.isOpenThrough(year))
                .filter(school -> answers(this.plan, school))
                .toList();
    }

    /** Whether a school that is open counts its equipment every year. */
    static boolean answers(Plan plan, School school) {
        return Draws.of(plan.seed(), "answers-etic", school.number()).chance(ANSWERING);
    }

    List<Planted> planted(SchoolYear year) {
        return answering(year).stream()
                .filter(school -> YearlyPlant.inEquipment(this.plan, school, year).isPresent())
                .map(
                        school ->
                                new Planted(
                                        school.uai().value(),
                                        "equipement",
                                        "saut",
                                        year.firstDay(),
                                        isSetRight(school, year)))
                .toList();
    }

    private boolean isSetRight(School school, SchoolYear year) {
        return year.equals(this.plan.lastYear()) && isCorrected(school);
    }

    private boolean isCorrected(School school) {
        return Draws.of(this.plan.seed(), "corrects-etic", school.number()).chance(CORRECTED);
    }
}
