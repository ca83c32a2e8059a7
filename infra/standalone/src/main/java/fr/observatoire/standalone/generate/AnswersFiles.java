package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.questionnaire.Referentiels;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers of some secondary schools to the CLN 2010, at two dates a year apart. */
record AnswersFiles(Plan plan, List<School> schools, AnswersSheet sheet) {

    private static final double ANSWERING = 0.26;

    /** One line in so many has one item that is refused while its neighbours are kept. */
    private static final int LINES_PER_ODD_ITEM = 19;

    private static final Feed FEED =
            new Feed(
                    "answers",
                    new Shape(
                            Map.of(
                                    Column.UAI, 0,
                                    Column.REFERENTIEL, 1,
                                    Column.VERSION, 2,
                                    Column.DATE, 3,
                                    Column.COUNT, 4)),
                    16,
                    List.of(
                            Fault.OTHER_VERSION,
                            Fault.UNKNOWN_SCHOOL,
                            Fault.OTHER_VALUE,
                            Fault.OTHER_REFERENTIEL,
                            Fault.WRONG_LETTER,
                            Fault.SAME_LINE_TWICE,
                            Fault.IN_THE_FUTURE,
                            Fault.TOO_MANY_FIELDS,
                            Fault.NO_UAI,
                            Fault.NOT_A_DATE,
                            Fault.TOO_FEW_FIELDS));

    AnswersFiles(Plan plan, List<School> schools) {
        this(plan, schools, new AnswersSheet(Referentiels.find("cln-2010").orElseThrow()));
    }

    void write(Output output) throws IOException {
        List<SchoolYear> years = this.plan.years();
        for (SchoolYear year : years.subList(Math.max(0, years.size() - 2), years.size())) {
            output.write(
                    "reponses-cln-2010-" + year.label(),
                    FEED,
                    Dialect.SEMICOLON_BOM,
                    this.sheet.header(),
                    writer -> write(writer, year));
        }
    }

    private void write(FeedWriter writer, SchoolYear year) {
        int rank = 0;
        for (School school : this.schools) {
            if (answers(school, year)) {
                List<String> line =
                        this.sheet.line(school, new AnswerDraw(this.plan, school, year));
                if (++rank % LINES_PER_ODD_ITEM == 0) {
                    oddItem(writer, line, rank / LINES_PER_ODD_ITEM);
                } else {
                    writer.line(line, Outcome.ACCEPTED);
                }
            }
        }
    }

    private void oddItem(FeedWriter writer, List<String> line, int turn) {
        switch (turn % 3) {
            case 0 -> oddItem(writer, line, ItemKind.COUNT, "n.c.", "answer-of-the-wrong-kind");
            case 1 -> oddItem(writer, line, ItemKind.YES_NO, "en cours", "unknown-item-value");
            default -> oddItem(writer, line, ItemKind.COUNT, "99999", "above-its-denominator");
        }
    }

    private void oddItem(
            FeedWriter writer, List<String> line, ItemKind kind, String value, String oddity) {
        List<String> fields = new ArrayList<>(line);
        fields.set(this.sheet.placeOfFirst(kind), value);
        writer.odd(fields, oddity, Outcome.ACCEPTED);
    }

    private boolean answers(School school, SchoolYear year) {
        return !school.kind().primary()
                && school.isOpenThrough(year)
                && Draws.of(this.plan.seed(), "answers-cln", school.number()).chance(ANSWERING);
    }
}
