package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.IsoWeek;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Two extracts of the register: all schools at first; later, one académie's complete extract, and
 * for the others the schools that changed among some that did not.
 */
record RegisterFiles(Plan plan, List<School> schools) {

    private static final Feed FEED =
            new Feed(
                    "school",
                    new Shape(
                            Map.of(
                                    Column.UAI, 0,
                                    Column.NAME, 1,
                                    Column.DEPARTEMENT, 10,
                                    Column.ACADEMIE, 11)),
                    70,
                    List.of(
                            Fault.NO_NAME,
                            Fault.ACADEMIE_62,
                            Fault.WRONG_LETTER,
                            Fault.UNKNOWN_DEPARTEMENT,
                            Fault.TOO_FEW_FIELDS,
                            Fault.SAME_LINE_TWICE,
                            Fault.NO_UAI,
                            Fault.TOO_MANY_FIELDS));

    /** Of the schools that did not change, one in so many is in a partial extract. */
    private static final int KEPT_IN_PARTIAL = 7;

    void write(Output output) throws IOException {
        first(output);
        if (this.plan.turn().isPresent()) {
            IsoWeek turn = this.plan.turn().get();
            complete(output, turn);
            partial(output, turn);
        }
    }

    private void first(Output output) throws IOException {
        String name = "annuaire-" + this.plan.firstExtract().getYear();
        output.write(
                name,
                FEED,
                Dialect.SEMICOLON_BOM,
                RegisterLine.HEADER,
                writer -> {
                    for (School school : this.schools) {
                        if (school.life().opensIn() == null) {
                            writer.line(
                                    RegisterLine.at(school, this.plan.firstExtract()),
                                    Outcome.ACCEPTED);
                        }
                    }
                });
    }

    private void complete(Output output, IsoWeek turn) throws IOException {
        String academie = this.plan.academies().getFirst();
        output.write(
                "annuaire-" + Plan.LAST_WEEK.monday().getYear() + "-academie-" + academie,
                FEED,
                Dialect.SEMICOLON_BOM,
                RegisterLine.HEADER,
                "academie:" + academie,
                writer -> {
                    for (School school : this.schools) {
                        if (school.academie().code().equals(academie)) {
                            again(writer, school, turn);
                        }
                    }
                });
    }

    private void partial(Output output, IsoWeek turn) throws IOException {
        String complete = this.plan.academies().getFirst();
        output.write(
                "annuaire-" + Plan.LAST_WEEK.monday().getYear() + "-extrait",
                FEED,
                Dialect.SEMICOLON_BOM,
                RegisterLine.HEADER,
                writer -> {
                    for (School school : this.schools) {
                        boolean kept = school.number() % KEPT_IN_PARTIAL == 0;
                        if (!school.academie().code().equals(complete)
                                && (kept || !school.life().isSteady())) {
                            again(writer, school, turn);
                        }
                    }
                });
    }

    private void again(FeedWriter writer, School school, IsoWeek turn) {
        Life life = school.life();
        if (life.isSteady()) {
            writer.line(RegisterLine.at(school, this.plan.firstExtract()), Outcome.UNCHANGED);
        } else if (!life.vanishes()) {
            writer.fixed(RegisterLine.after(school, turn), Outcome.ACCEPTED);
        }
    }
}
