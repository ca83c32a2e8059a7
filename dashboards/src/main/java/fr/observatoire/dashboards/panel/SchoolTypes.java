package fr.observatoire.dashboards.panel;

import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.dashboards.Texts;
import fr.observatoire.dashboards.model.Variable.Option;
import fr.observatoire.dashboards.query.Queries;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The types of school under their French names, in the contract's order. */
public final class SchoolTypes {

    private SchoolTypes() {}

    /** Rows (rank, id, label) for a list of values in SQL. */
    public static String rows() {
        return Arrays.stream(SchoolType.values())
                .map(SchoolTypes::row)
                .collect(Collectors.joining(", "));
    }

    /** The choices of a variable. */
    public static List<Option> options() {
        return Arrays.stream(SchoolType.values())
                .map(type -> new Option(false, label(type), type.id()))
                .toList();
    }

    /** A curve for each type, in a colour of its own. */
    public static Column[] series() {
        return Arrays.stream(SchoolType.values())
                .map(type -> Column.series(label(type), Palette.ofRank(type.ordinal())))
                .toArray(Column[]::new);
    }

    private static String row(SchoolType type) {
        String id = Queries.literal(type.id());
        return "(" + type.ordinal() + ", " + id + ", " + Queries.literal(label(type)) + ")";
    }

    private static String label(SchoolType type) {
        return Texts.of("type." + type.id());
    }
}
