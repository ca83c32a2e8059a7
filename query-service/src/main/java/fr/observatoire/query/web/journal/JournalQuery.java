package fr.observatoire.query.web.journal;

import fr.observatoire.contract.access.Places;
import fr.observatoire.query.eventstore.EventsDatabase;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the entries of both sides, the last first. */
@Component
class JournalQuery {

    private static final String LAST =
            """
            select at, who, what, about, status from %s
            where (:all or about = :about) order by at desc limit :limit
            """;

    private final JdbcClient own;

    private final JdbcClient writers;

    JournalQuery(JdbcClient own, @Qualifier(EventsDatabase.EVENTS) JdbcClient writers) {
        this.own = own;
        this.writers = writers;
    }

    /**
     * @param place that they concern; all for the whole country
     * @param limit how many at most
     */
    List<JournalLine> latest(String place, int limit) {
        return Stream.concat(
                        lines(this.own, "lecture.journal", "lecture", place, limit),
                        lines(this.writers, "journal", "ecriture", place, limit))
                .sorted(Comparator.comparing(JournalLine::at).reversed())
                .limit(limit)
                .toList();
    }

    private static Stream<JournalLine> lines(
            JdbcClient database, String table, String service, String place, int limit) {
        return database
                .sql(LAST.formatted(table))
                .param("all", place.equals(Places.NATIONAL))
                .param("about", place)
                .param("limit", limit)
                .query(
                        (row, number) ->
                                new JournalLine(
                                        Objects.requireNonNull(
                                                        row.getObject("at", OffsetDateTime.class))
                                                .toInstant(),
                                        service,
                                        row.getString("who"),
                                        row.getString("what"),
                                        row.getString("about"),
                                        row.getInt("status")))
                .list()
                .stream();
    }
}
