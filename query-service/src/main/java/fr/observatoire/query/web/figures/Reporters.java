package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.query.fact.FeedTable;
import fr.observatoire.query.masking.Criterion;
import fr.observatoire.query.masking.Level;
import fr.observatoire.query.masking.Place;
import fr.observatoire.query.masking.Reporter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The schools that reported a yearly feed, each with all that its indicators are made of. */
@Component
public class Reporters {

    private static final String SELECT =
            """
            select region, academie, counted.*
            from counted join lecture.place using (departement)
            order by uai
            """;

    private final JdbcClient database;

    Reporters(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param indicators of one feed of the grain of a school year
     * @param asked all France in one school year
     */
    public List<Reporter> of(List<Indicator> indicators, Asked asked) {
        Feed feed = indicators.getFirst().feed();
        List<String> measures =
                indicators.stream()
                        .flatMap(
                                (it) ->
                                        Stream.concat(
                                                it.numerator().stream(), it.denominator().stream()))
                        .filter((measure) -> !Feed.COMMON.contains(measure))
                        .distinct()
                        .toList();
        String columns = String.join(", ", measures) + ", ";
        return this.database
                .sql(ContributionSql.counted(FeedTable.of(feed), columns, asked) + SELECT)
                .params(AskedParameters.of(asked))
                .query((row, number) -> reporter(row, measures))
                .list();
    }

    private static Reporter reporter(ResultSet row, List<String> measures) throws SQLException {
        var places = new ArrayList<Place>();
        places.add(Place.FRANCE);
        for (Level level : List.of(Level.REGION, Level.ACADEMIE, Level.DEPARTEMENT)) {
            String code = row.getString(level.id());
            if (code != null) {
                places.add(new Place(level, code));
            }
        }
        return new Reporter(
                places,
                Map.of(
                        Criterion.TYPE,
                        row.getString("type"),
                        Criterion.SECTOR,
                        row.getString("sector"),
                        Criterion.PRIORITY_EDUCATION,
                        row.getString("priority_education")),
                measures(row, measures));
    }

    private static Map<String, Long> measures(ResultSet row, List<String> names)
            throws SQLException {
        var measures = new HashMap<String, Long>();
        for (String name :
                Stream.concat(names.stream(), Stream.of(Feed.COMMON.getFirst())).toList()) {
            long value = row.getLong(name);
            if (!row.wasNull()) {
                measures.put(name, value);
            }
        }
        return measures;
    }
}
