package fr.observatoire.query.web.freshness;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.period.Period;
import fr.observatoire.query.web.period.PeriodLabels;
import fr.observatoire.query.web.period.Today;
import fr.observatoire.query.web.territory.Territory;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds what is due, what has come, and who is late. */
@Component
public class FreshnessQuery {

    /** What schools owe unasked; who answers a campaign, the campaign tells. */
    static final List<Feed> DUE = Feed.of(FeedKind.SCHOOLS);

    private static final int WEEKS = 9;

    private static final int YEARS = 2;

    private final JdbcClient database;

    private final PeriodLabels labels;

    FreshnessQuery(JdbcClient database, PeriodLabels labels) {
        this.database = database;
        this.labels = labels;
    }

    private record Due(@Nullable LocalDate starts, long expected, long reported) {}

    public Freshness answer(Territory territory) {
        return answer(territory, Today.inParis());
    }

    Freshness answer(Territory territory, LocalDate today) {
        return new Freshness(
                territory, DUE.stream().map((feed) -> ofFeed(feed, territory, today)).toList());
    }

    /** Those that are late with a feed, who has been silent the longest first. */
    public LatePage late(Feed feed, Territory territory, int page, int size) {
        return late(feed, territory, page, size, Today.inParis());
    }

    LatePage late(Feed feed, Territory territory, int page, int size, LocalDate today) {
        Due due = due(feed, territory, today);
        List<LatePage.LateSchool> found =
                about(DueSql.late(feed, territory.kind()), territory)
                        .param("feed", feed.id())
                        .param("today", today)
                        .param("size", size)
                        .param("offset", (long) page * size)
                        .query((row, number) -> school(row, feed))
                        .list();
        return new LatePage(found, page, size, due.expected() - due.reported());
    }

    private Freshness.OfFeed ofFeed(Feed feed, Territory territory, LocalDate today) {
        Due due = due(feed, territory, today);
        Optional<Period> asked = Optional.ofNullable(due.starts()).map((day) -> at(feed, day));
        Optional<Period> last =
                about(DueSql.last(feed, territory.kind()), territory)
                        .query(LocalDate.class)
                        .optional()
                        .map((day) -> at(feed, day));
        return new Freshness.OfFeed(
                feed,
                asked.map(Period::id).orElse(null),
                asked.map(this.labels::label).orElse(null),
                due.expected(),
                due.reported(),
                due.expected() - due.reported(),
                last.map(Period::id).orElse(null),
                last.map(this.labels::label).orElse(null),
                received(feed, territory, today));
    }

    private Due due(Feed feed, Territory territory, LocalDate today) {
        return about(DueSql.count(feed, territory.kind()), territory)
                .param("feed", feed.id())
                .param("today", today)
                .query(
                        (row, number) ->
                                new Due(
                                        row.getObject("starts", LocalDate.class),
                                        row.getLong("expected"),
                                        row.getLong("reported")))
                .single();
    }

    /** Only recent periods are looked at: all of history would have to be read for the others. */
    private @Nullable Instant received(Feed feed, Territory territory, LocalDate today) {
        boolean weekly = feed.grain() == PeriodKind.WEEK;
        OffsetDateTime last =
                about(DueSql.received(feed, territory.kind()), territory)
                        .param("since", weekly ? today.minusWeeks(WEEKS) : today.minusYears(YEARS))
                        .query(OffsetDateTime.class)
                        .optional()
                        .orElse(null);
        return (last == null) ? null : last.toInstant();
    }

    private StatementSpec about(String sql, Territory territory) {
        return this.database.sql(sql).param("code", territory.code());
    }

    private LatePage.LateSchool school(ResultSet row, Feed feed) throws SQLException {
        LocalDate day = row.getObject("day", LocalDate.class);
        Period last = (day == null) ? null : at(feed, day);
        return new LatePage.LateSchool(
                Objects.requireNonNull(row.getString("uai")),
                Objects.requireNonNull(row.getString("name")),
                (last == null) ? null : last.id(),
                (last == null) ? null : this.labels.label(last));
    }

    private static Period at(Feed feed, LocalDate day) {
        return Period.containing(feed.grain(), day);
    }
}
