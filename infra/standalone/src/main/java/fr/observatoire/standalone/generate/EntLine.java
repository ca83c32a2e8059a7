package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.territory.Territories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One line of the DNMA export par-uai-profils. */
final class EntLine {

    static final Feed FEED =
            new Feed(
                    "ent-usage",
                    new Shape(
                            Map.of(
                                    Column.DATE, 0,
                                    Column.UAI, 1,
                                    Column.COUNT, 10,
                                    Column.DURATION, 14)),
                    95,
                    List.of(
                            Fault.UNKNOWN_SCHOOL,
                            Fault.NEGATIVE,
                            Fault.NOT_A_MONDAY,
                            Fault.SAME_LINE_TWICE,
                            Fault.DECIMAL,
                            Fault.WRONG_LETTER,
                            Fault.SPACED_THOUSANDS,
                            Fault.IN_THE_FUTURE,
                            Fault.OTHER_VALUE,
                            Fault.EXPONENT,
                            Fault.TOO_FEW_FIELDS,
                            Fault.THIRTY_DIGITS,
                            Fault.NO_UAI,
                            Fault.NOT_A_DATE,
                            Fault.TOO_MANY_FIELDS,
                            Fault.NOT_A_NUMBER,
                            Fault.NOT_A_DURATION));

    /** Of the parents: visits, users, duration. */
    private static final int PARENTS = 15;

    private EntLine() {}

    static List<String> of(EntSchool ent, IsoWeek week, EntWeek counts, boolean hundredths) {
        List<String> fields = new ArrayList<>(place(ent, week));
        fields.addAll(counts.fields(hundredths));
        return fields;
    }

    /** The ten columns that all exports begin with. */
    static List<String> place(EntSchool ent, IsoWeek week) {
        School school = ent.school();
        String region = Objects.requireNonNull(school.academie().region());
        return List.of(
                week.monday().toString(),
                school.uai().value(),
                school.academie().label(),
                school.commune().name(),
                school.departement().label(),
                Territories.france().region(region).orElseThrow().label(),
                Formats.word("ministere.ent." + school.kind().ministry()),
                "",
                school.kind().natureLabel(),
                school.sector());
    }

    /** The same line where the parents' visits were not measured. */
    static List<String> withoutParents(List<String> line) {
        List<String> fields = new ArrayList<>(line);
        Collections.fill(fields.subList(PARENTS, PARENTS + 3), "");
        return fields;
    }
}
