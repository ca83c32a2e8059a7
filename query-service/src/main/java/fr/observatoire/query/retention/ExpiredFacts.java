package fr.observatoire.query.retention;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.eventstore.StoredEvents;
import fr.observatoire.query.projection.Batch;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is known of facts that are no longer kept: the events that told them. */
@Component
public class ExpiredFacts {

    /** Any number but those of the other locks: batches share it, who takes facts away does not. */
    private static final long LOCK = 7_302_031;

    private final JdbcOperations database;

    private final StoredEvents events;

    ExpiredFacts(JdbcOperations database, StoredEvents events) {
        this.database = database;
        this.events = events;
    }

    /**
     * The first day that is kept, null when all are. Until the transaction ends nothing is taken
     * away beside it.
     */
    @Nullable LocalDate limit(Batch batch, Feed feed) {
        return batch.once(ExpiredFacts.class, this::limits).get(feed);
    }

    private Map<Feed, LocalDate> limits() {
        this.database.query("select pg_advisory_xact_lock_shared(?)", (row) -> {}, LOCK);
        Map<Feed, LocalDate> limits = new EnumMap<>(Feed.class);
        this.database.query(
                "select feed, kept_since from lecture.retention where active",
                (row) -> {
                    limits.put(
                            Feed.of(row.getString("feed")),
                            row.getObject("kept_since", LocalDate.class));
                });
        return limits;
    }

    /** Waits for the batches under way, and holds the next ones off until the transaction ends. */
    void lockAlone() {
        this.database.query("select pg_advisory_xact_lock(?)", (row) -> {}, LOCK);
    }

    /** The events of schools, which are forgotten here. */
    List<TrackedEventMessage<?>> takeBack(Feed feed, Collection<String> schools) {
        List<Long> positions = new ArrayList<>();
        this.database.query(
                """
                delete from lecture.expired_fact where feed = ? and uai = any(?)
                returning positions
                """,
                (row) -> {
                    positions.addAll(Arrays.asList((Long[]) row.getArray(1).getArray()));
                },
                feed.id(),
                schools.toArray(String[]::new));
        return positions.isEmpty() ? List.of() : this.events.at(positions);
    }

    List<String> schools(Feed feed) {
        return this.database.query(
                "select uai from lecture.expired_fact where feed = ? order by uai",
                (row, number) -> Objects.requireNonNull(row.getString(1)),
                feed.id());
    }

    /** Begins anew: the events will come again. */
    void clear(Feed feed) {
        this.database.update("delete from lecture.expired_fact where feed = ?", feed.id());
        this.database.update(
                "update lecture.retention set active = false where feed = ?", feed.id());
    }
}
