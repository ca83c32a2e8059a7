package fr.observatoire.query.web.journal;

import fr.observatoire.contract.access.Places;
import fr.observatoire.query.eventstore.EventsDatabase;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
            where (:all or about = :about)
                and (cast(:who as text) is null or who = :who)
                and at < coalesce(cast(:before as timestamptz), 'infinity')
            order by at desc fetch first (:limit) rows with ties
            """;

    private final JdbcClient own;

    private final JdbcClient writers;

    JournalQuery(JdbcClient own, @Qualifier(EventsDatabase.EVENTS) JdbcClient writers) {
        this.own = own;
        this.writers = writers;
    }

    /**
     * @param limit how many, but for entries of one moment
     */
    JournalLines latest(JournalAsked asked, int limit) {
        List<JournalLine> found =
                Stream.concat(
                                lines(this.own, "lecture.journal", "lecture", asked, limit + 1),
                                lines(this.writers, "journal", "ecriture", asked, limit + 1))
                        .sorted(Comparator.comparing(JournalLine::at).reversed())
                        .toList();
        return JournalLines.first(found, limit);
    }

    private static Stream<JournalLine> lines(
            JdbcClient database, String table, String service, JournalAsked asked, int limit) {
        return database
                .sql(LAST.formatted(table))
                .param("all", asked.about().id().equals(Places.NATIONAL))
                .param("about", asked.about().id())
                .param("who", asked.who())
                .param("before", before(asked), Types.TIMESTAMP_WITH_TIMEZONE)
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

    private static @Nullable OffsetDateTime before(JournalAsked asked) {
        return (asked.before() == null) ? null : asked.before().atOffset(ZoneOffset.UTC);
    }
}
