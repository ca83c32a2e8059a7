package fr.observatoire.query.anomaly;

import java.util.List;
import java.util.stream.Stream;

/** The measures of a week, in the order of the table of facts. */
public final class EntMeasures {

    public static final List<String> ALL =
            Stream.concat(
                            Stream.of("visites_globales", "utilisateurs_globales"),
                            Stream.of("eleve", "parent", "enseignant", "admin_vie_scol_tech")
                                    .flatMap(
                                            (profile) ->
                                                    Stream.of("visites_", "utilisateurs_", "duree_")
                                                            .map((what) -> what + profile)))
                    .toList();

    private EntMeasures() {}

    static boolean isDuration(String measure) {
        return measure.startsWith("duree_");
    }
}
