package fr.observatoire.query.web.annotation;

import fr.observatoire.contract.annotation.AnnotationKind;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.parameter.Ids;
import fr.observatoire.query.web.problem.ProblemException;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryDirectory;
import fr.observatoire.query.web.words.Words;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Finds annotations, with their words. */
@Component
public class Annotations {

    private static final String LIST =
            """
            select * from lecture.annotation
            where (withdrawn_on is null or :withdrawn)
                and (:anywhere or territory = any(:territories::text[]))
                and (:anyFigures or (feed is null and indicator is null)
                    or feed = :feed or indicator = any(:indicators::text[]))
                and first_day <= :to and coalesce(last_day, first_day) >= :from
            order by first_day desc, id
            """;

    private final JdbcClient database;

    private final TerritoryDirectory directory;

    private final Words words;

    Annotations(JdbcClient database, TerritoryDirectory directory, Words words) {
        this.database = database;
        this.directory = directory;
        this.words = words;
    }

    /** A row, whose words stand elsewhere. */
    private record Noted(AnnotationView view, UUID text) {}

    /** Those that touch an indicator of a territory: its own, and those of what it is part of. */
    public List<AnnotationView> touching(Indicator indicator, Territory territory, Range range) {
        return list(new AnnotationFilter(within(territory), null, indicator, range, false));
    }

    /** Those that touch any figure of these territories, or of what they are part of. */
    public List<AnnotationView> touching(List<Territory> territories, Range range) {
        List<String> ids =
                territories.stream().flatMap((one) -> within(one).stream()).distinct().toList();
        return list(new AnnotationFilter(ids, null, null, range, false));
    }

    /** Ids of a territory and of all above it. */
    List<String> within(Territory territory) {
        return this.directory.upwards(territory).map(Territory::id).toList();
    }

    /** The last to begin comes first. */
    List<AnnotationView> list(AnnotationFilter filter) {
        List<String> territories = filter.territories();
        return worded(
                this.database
                        .sql(LIST)
                        .param("withdrawn", filter.withdrawn())
                        .param("anywhere", territories == null)
                        .param(
                                "territories",
                                Objects.requireNonNullElse(territories, List.<String>of())
                                        .toArray(String[]::new))
                        .param("anyFigures", filter.anyFigures())
                        .param("feed", filter.feedId())
                        .param("indicators", filter.indicatorIds())
                        .param("from", filter.range().from())
                        .param("to", filter.range().to())
                        .query(Annotations::noted)
                        .list());
    }

    /** The annotation of that id, withdrawn or not. */
    Optional<AnnotationView> find(String id) {
        return Ids.isWell(id) ? read(id) : Optional.empty();
    }

    private Optional<AnnotationView> read(String id) {
        return worded(
                        this.database
                                .sql("select * from lecture.annotation where id = :id")
                                .param("id", id)
                                .query(Annotations::noted)
                                .list())
                .stream()
                .findFirst();
    }

    /**
     * @throws ProblemException when there is none
     */
    AnnotationView require(String id) {
        return find(id).orElseThrow(
                        () ->
                                ProblemException.notFound(
                                        Reason.of("annotation.inconnue", "id", id, null)));
    }

    private List<AnnotationView> worded(List<Noted> rows) {
        Map<UUID, String> found = this.words.of(rows.stream().map(Noted::text).toList());
        return rows.stream().map((row) -> worded(row.view(), found.get(row.text()))).toList();
    }

    private static AnnotationView worded(AnnotationView it, @Nullable String words) {
        return new AnnotationView(
                it.id(),
                it.proprietaire(),
                it.nature(),
                it.territoire(),
                it.flux(),
                it.indicateur(),
                it.premier(),
                it.dernier(),
                it.rupture(),
                words,
                it.retireeLe());
    }

    private static Noted noted(ResultSet row, int number) throws SQLException {
        AnnotationKind kind = AnnotationKind.ofId(row.getString("kind"));
        var view =
                new AnnotationView(
                        row.getString("id"),
                        row.getString("owner"),
                        kind,
                        row.getString("territory"),
                        row.getString("feed"),
                        row.getString("indicator"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        kind.isBreak(),
                        null,
                        row.getObject("withdrawn_on", LocalDate.class));
        return new Noted(view, row.getObject("text_key", UUID.class));
    }
}
