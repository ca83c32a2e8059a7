package fr.observatoire.dashboards.panel;

import fr.observatoire.dashboards.Texts;
import fr.observatoire.dashboards.query.Queries;

import java.util.HashMap;
import java.util.Map;

/** Queries on campaigns and positions, with the words that they put into their answers. */
public final class Surveys {

    private Surveys() {}

    public static String query(String name) {
        return query(name, Map.of());
    }

    /**
     * A query.
     *
     * @param more values for the places that no word fills
     */
    public static String query(String name, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(words());
        values.put("types", SchoolTypes.rows());
        values.putAll(more);
        return Queries.named(name, values);
    }

    private static Map<String, String> words() {
        return Map.of(
                "ahead", word("campaign.ahead"),
                "open", word("campaign.open"),
                "closed", word("campaign.closed"),
                "standing", word("campaign.standing"),
                "among", word("schools.among"),
                "unknown", word("nothing"),
                "share", word("scale.share"),
                "stage", word("scale.stage"),
                "stage_of", word("scale.stage-of"),
                "level", word("scale.level"));
    }

    private static String word(String key) {
        return Queries.literal(Texts.of(key));
    }
}
