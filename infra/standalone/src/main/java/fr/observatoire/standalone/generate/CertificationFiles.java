package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.SchoolYear;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A file a school year of the Pix certifications of collèges and lycées. */
record CertificationFiles(Plan plan, List<School> schools) {

    private static final double CERTIFYING = 0.93;

    private static final Feed FEED =
            new Feed(
                    "certification",
                    new Shape(Map.of(Column.UAI, 8, Column.COUNT, 13)),
                    60,
                    List.of(
                            Fault.UNKNOWN_SCHOOL,
                            Fault.NEGATIVE,
                            Fault.OTHER_VALUE,
                            Fault.WRONG_LETTER,
                            Fault.SAME_LINE_TWICE,
                            Fault.DECIMAL,
                            Fault.TOO_FEW_FIELDS,
                            Fault.NOT_A_NUMBER));

    void write(Output output) throws IOException {
        for (SchoolYear year : this.plan.years()) {
            output.write(
                    "pix-certifications-" + year.label(),
                    FEED,
                    Dialect.SEMICOLON,
                    Formats.header("pix"),
                    writer -> {
                        for (School school : certifying(year)) {
                            writer.line(
                                    CertificationLine.of(this.plan, school, year),
                                    Outcome.ACCEPTED);
                        }
                    });
        }
    }

    private List<School> certifying(SchoolYear year) {
        return this.schools.stream()
                .filter(school -> !school.kind().primary())
                .filter(school -> school.isOpenThrough(year))
                .filter(this::certifies)
                .toList();
    }

    private boolean certifies(School school) {
        return Draws.of(this.plan.seed(), "certifies", school.number()).chance(CERTIFYING);
    }
}
