package fr.observatoire.dashboards.panel;

import fr.observatoire.dashboards.Texts;
import fr.observatoire.dashboards.model.Variable;
import fr.observatoire.dashboards.model.Variable.Option;
import fr.observatoire.dashboards.query.Queries;

import java.util.List;
import java.util.stream.Stream;

/** The choices that the dashboards offer. */
public final class Variables {

    private Variables() {}

    /** Territory and type of school, then one more choice. */
    public static List<Variable> withSchools(Variable more) {
        return List.of(
                regions(Queries.named("variables/regions")),
                academies(Queries.named("variables/academies")),
                types(),
                more);
    }

    /** A campaign, the territory and type of its schools, then more choices. */
    public static List<Variable> withCampaign(Variable... more) {
        Stream<Variable> first =
                Stream.of(
                        campaign(),
                        regions(Queries.named("variables/campaign-regions")),
                        academies(Queries.named("variables/campaign-academies")),
                        types());
        return Stream.concat(first, Stream.of(more)).toList();
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

    /** The last one begun at first. */
    private static Variable campaign() {
        return Variable.oneOf("campagne", label("campagne"), Surveys.query("variables/campaigns"));
    }

    private static Variable regions(String sql) {
        return Variable.several("region", label("region"), sql);
    }

    private static Variable academies(String sql) {
        return Variable.several("academie", label("academie"), sql);
    }

    private static Variable types() {
        return Variable.several("type", label("type"), SchoolTypes.options());
    }

    private static String label(String name) {
        return Texts.of("variable." + name);
    }
}
