package fr.observatoire.query.web.anomaly;

import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.anomaly.Rule;
import fr.observatoire.query.web.figures.Visibility;
import fr.observatoire.query.web.territory.TerritoryKind;
import fr.observatoire.query.web.words.Words;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** Finds what is doubted. */
@Component
public class Anomalies {

    private static final String WHICH =
            """
            from dashboard.anomaly found
            where %s and found.source = any(:sources::text[])
                and found.rule = coalesce(:rule, found.rule)
                and found.state = coalesce(:state, found.state)
            """;

    private static final String LIST =
            """
            select found.*,
                (select said.text_key from lecture.confirmation said
                    where said.uai = found.uai and said.source = found.source
                        and said.first_day = found.first_day and found.state = 'confirmee') as text_key
            %s
            order by found.since desc, found.uai, found.source, found.first_day, found.rule
            limit :size offset :offset
            """;

    private final JdbcClient database;

    private final AnomalyWords why;

    private final Words words;

    Anomalies(JdbcClient database, AnomalyWords why, Words words) {
        this.database = database;
        this.why = why;
        this.words = words;
    }

    /** A row, whose words stand elsewhere. */
    private record Found(AnomalyView view, @Nullable UUID text) {}

    AnomalyList list(AnomalyFilter filter, int page, int size) {
        Map<String, Long> counts = counts(filter);
        boolean near = filter.audience() == Audience.ACADEMIE;
        List<AnomalyView> items =
                worded(
                        near,
                        about(LIST, filter)
                                .param("size", size)
                                .param("offset", (long) page * size)
                                .query((row, number) -> found(row))
                                .list());
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        return new AnomalyList(filter.territory(), counts, items, page, size, total);
    }

    /** Of the last thing that a school said of its values, 0 for none. */
    long position(String uai) {
        return this.database
                .sql("select coalesce(max(position), 0) from lecture.confirmation where uai = :uai")
                .param("uai", uai)
                .query(Long.class)
                .single();
    }

    /** Whether the declaration at this position is doubted from that day on. */
    boolean isDoubted(String uai, String source, String day, long position) {
        return this.database
                .sql(
                        """
                        select exists (
                            select from dashboard.anomaly
                            where uai = :uai and source = :source and first_day::text = :day
                                and position = :position and state <> 'corrigee')
                        """)
                .param("uai", uai)
                .param("source", source)
                .param("day", day)
                .param("position", position)
                .query(Boolean.class)
                .single();
    }

    private Map<String, Long> counts(AnomalyFilter filter) {
        Map<String, Long> counts = new TreeMap<>();
        about("select found.rule, count(*) as many %s group by 1", filter)
                .query(
                        (row) -> {
                            counts.put(
                                    Objects.requireNonNull(row.getString("rule")),
                                    row.getLong("many"));
                        });
        return counts;
    }

    private StatementSpec about(String sql, AnomalyFilter filter) {
        Rule rule = filter.rule();
        AnomalyState state = filter.state();
        return this.database
                .sql(sql.formatted(WHICH.formatted(place(filter.territory().kind()))))
                .param("code", filter.territory().code())
                .param("sources", sources(filter))
                .param("rule", (rule == null) ? null : rule.id())
                .param("state", (state == null) ? null : state.id());
    }

    private static String place(TerritoryKind kind) {
        return switch (kind) {
            case NATIONAL -> ":code is not null";
            case REGION -> "found.region = :code";
            case ACADEMIE -> "found.academie = :code";
            case DEPARTEMENT -> "found.departement = :code";
            case ETABLISSEMENT -> "found.uai = :code";
        };
    }

    /** What the audience may not see school by school is not there for it. */
    static String[] sources(AnomalyFilter filter) {
        return Arrays.stream(JudgedSource.values())
                .filter((it) -> filter.source() == null || filter.source() == it)
                .filter(
                        (it) ->
                                it != JudgedSource.EQUIPMENT
                                        || Visibility.bySchool(Feed.EQUIPMENT, filter.audience()))
                .map(JudgedSource::id)
                .toArray(String[]::new);
    }

    /** Why a school says that its values are right is for its académie. */
    private List<AnomalyView> worded(boolean near, List<Found> rows) {
        if (!near) {
            return rows.stream().map(Found::view).toList();
        }
        Map<UUID, String> found =
                this.words.of(
                        rows.stream()
                                .map(Found::text)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        return rows.stream()
                .map((it) -> (it.text() == null) ? it.view() : it.view().with(found.get(it.text())))
                .toList();
    }

    private Found found(ResultSet row) throws SQLException {
        Rule rule = Rule.find(Objects.requireNonNull(row.getString("rule"))).orElseThrow();
        String measure = Objects.requireNonNull(row.getString("measure"));
        long value = row.getLong("value");
        var usual = row.getBigDecimal("usual");
        var ratio = row.getBigDecimal("ratio");
        int periods = row.getInt("periods");
        var view =
                new AnomalyView(
                        Objects.requireNonNull(row.getString("uai")),
                        row.getString("name"),
                        JudgedSource.of(Objects.requireNonNull(row.getString("source"))),
                        rule.id(),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        Objects.requireNonNull(row.getString("school_year")),
                        measure,
                        value,
                        usual,
                        ratio,
                        periods,
                        this.why.why(rule, measure, value, usual, ratio, periods),
                        AnomalyState.of(Objects.requireNonNull(row.getString("state"))),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getLong("position"),
                        null);
        return new Found(view, row.getObject("text_key", UUID.class));
    }
}
