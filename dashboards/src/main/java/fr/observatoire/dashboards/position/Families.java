package fr.observatoire.dashboards.position;

import fr.observatoire.dashboards.Texts;
import fr.observatoire.dashboards.query.Queries;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The families of the États généraux du numérique, in their order. */
final class Families {

    static final List<String> IDS =
            List.of("equipements", "services", "ressources", "usages", "competences", "pilotage");

    private Families() {}

    /** Rows (rank, id, label) for a list of values in SQL. */
    static String rows() {
        return IntStream.range(0, IDS.size())
                .mapToObj(rank -> row(rank, IDS.get(rank)))
                .collect(Collectors.joining(", "));
    }

    private static String row(int rank, String id) {
        String label = Queries.literal(Texts.of("family." + id));
        return "(" + rank + ", " + Queries.literal(id) + ", " + label + ")";
    }
}
