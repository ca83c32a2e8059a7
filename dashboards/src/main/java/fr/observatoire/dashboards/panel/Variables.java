package fr.observatoire.dashboards.panel;

import fr.observatoire.dashboards.Texts;
import fr.observatoire.dashboards.model.Variable;
import fr.observatoire.dashboards.model.Variable.Option;
import fr.observatoire.dashboards.query.Queries;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The choices that the dashboards offer. */
public final class Variables {

    private Variables() {}

    /** Territory and type of school, then one more choice. */
    public static List<Variable> withSchools(Variable more) {
        List<Variable> variables = new ArrayList<>(schools());
        variables.add(more);
        return List.copyOf(variables);
    }

    /** The grain of curves: weeks at first. */
    public static Variable grain() {
        List<Option> options =
                Stream.of("semaine", "mois", "annee")
                        .map(id -> new Option(id.equals("semaine"), Texts.of("grain." + id), id))
                        .toList();
        return Variable.oneOf("periode", label("periode"), options);
    }

    /** The school year: the last one at first. */
    public static Variable schoolYear() {
        return Variable.oneOf("annee", label("annee"), Queries.named("variables/school-years"));
    }

    private static List<Variable> schools() {
        return List.of(
                Variable.several("region", label("region"), Queries.named("variables/regions")),
                Variable.several(
                        "academie", label("academie"), Queries.named("variables/academies")),
                Variable.several("type", label("type"), SchoolTypes.options()));
    }

    private static String label(String name) {
        return Texts.of("variable." + name);
    }
}
