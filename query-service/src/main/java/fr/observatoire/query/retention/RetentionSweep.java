package fr.observatoire.query.retention;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.fact.FeedTable;
import fr.observatoire.query.projection.ReadModel;

import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;

/** Takes away facts that are no longer kept, some at a time; the sums stay. */
@Component
public class RetentionSweep {

    /** Facts of one transaction: projections wait no longer than it takes. */
    private static final int AT_ONCE = 5000;

    /** What was taken away needs the same limit until the events are read again. */
    private static final String DECLARE =
            """
            insert into lecture.retention as known (feed, kept_since) values (?, ?)
            on conflict (feed) do update set kept_since =
                case when exists (select from lecture.expired_fact it where it.feed = known.feed)
                    then greatest(known.kept_since, excluded.kept_since)
                    else excluded.kept_since end
            """;

    private static final String LIFT =
            """
            delete from lecture.retention known
            where known.feed = ?
                and not exists (select from lecture.expired_fact it where it.feed = known.feed)
            """;

    /** Not while events are replayed, nor before editions are worked out that count the facts. */
    private static final String ACTIVATE =
            """
            update lecture.retention set active = true
            where feed = ?
                and not exists (
                    select from lecture.edition it
                    where it.feed = retention.feed and it.indicators is null)
                and not exists (
                    select from lecture.TokenEntry
                    cross join lateral (
                        values (convert_from(token, 'UTF8')::jsonb)) as it (json)
                    where processorName = ?
                        and coalesce((json #>> '{currentToken,index}')::bigint, -1)
                            < (json #>> '{tokenAtReset,index}')::bigint)
            returning kept_since
            """;

    private static final String ANOMALIES =
            "delete from lecture.anomaly where source = ? and first_day < ?";

    private final JdbcOperations database;

    private final TransactionOperations transactions;

    private final ExpiredFacts expired;

    private final MeterRegistry meters;

    RetentionSweep(
            JdbcOperations database,
            TransactionOperations transactions,
            ExpiredFacts expired,
            MeterRegistry meters) {
        this.database = database;
        this.transactions = transactions;
        this.expired = expired;
        this.meters = meters;
    }

    /**
     * Takes away the facts of a feed.
     *
     * @param keptSince the first day that is kept, null to take nothing away any more
     */
    public void sweep(Feed feed, @Nullable LocalDate keptSince) {
        LocalDate limit = alone(() -> declare(feed, keptSince));
        if (limit != null) {
            int taken;
            do {
                taken = Objects.requireNonNull(alone(() -> take(feed, limit)));
            } while (taken > 0);
        }
    }

    /** The day before which facts are to go now, null for none. */
    private @Nullable LocalDate declare(Feed feed, @Nullable LocalDate keptSince) {
        if (keptSince == null) {
            this.database.update(LIFT, feed.id());
            return null;
        }
        this.database.update(DECLARE, feed.id(), keptSince);
        return this.database
                .query(
                        ACTIVATE,
                        (row, number) -> row.getObject("kept_since", LocalDate.class),
                        feed.id(),
                        ReadModel.PROCESSOR)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private int take(Feed feed, LocalDate limit) {
        FeedTable table = FeedTable.of(feed);
        int schools =
                this.database.update(
                        ExpirySql.take(feed, some(table.name(), table.day())),
                        limit,
                        limit,
                        AT_ONCE);
        int past =
                this.database.update(
                        ExpirySql.takePast(feed, some(table.name() + "_past", table.day())),
                        limit,
                        limit,
                        AT_ONCE);
        this.database.update(ANOMALIES, feed.id(), limit);
        this.meters.counter("observatoire.retention.batches", "feed", feed.id()).increment();
        return schools + past;
    }

    private static String some(String table, String day) {
        return "ctid in (select ctid from lecture.%s where %s < ? limit ?)".formatted(table, day);
    }

    private <T> @Nullable T alone(Supplier<@Nullable T> work) {
        return this.transactions.execute(
                (status) -> {
                    this.expired.lockAlone();
                    return work.get();
                });
    }
}
