package fr.observatoire.command.expiry;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Forgets what is kept for a time only. Receipts and dead letters stand, without the words. */
@Component
class Expiry {

    /** Rows of one statement: nobody waits long for one. */
    private static final int AT_ONCE = 2000;

    private static final String QUOTES =
            """
            update receipt set reasons = unquoted(reasons)
            where submission_id in (
                select submission_id from receipt
                where quotes(reasons) and decided_at < ? order by decided_at limit ?)
            """;

    private static final String LETTERS =
            """
            update dead_letter set key = null, value = null
            where id in (
                select id from dead_letter
                where at < ? and num_nonnulls(key, value) > 0 order by id limit ?)
            """;

    private static final String JOURNAL =
            "delete from journal where id in (select id from journal where at < ? limit ?)";

    private final JdbcTemplate jdbc;

    private final KeepProperties keep;

    private final MeterRegistry meters;

    private final Clock clock;

    Expiry(JdbcTemplate jdbc, KeepProperties keep, MeterRegistry meters, Clock clock) {
        this.jdbc = jdbc;
        this.keep = keep;
        this.meters = meters;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT6H")
    void expire() {
        forget("quotes", QUOTES, this.keep.quotes());
        forget("dead-letters", LETTERS, this.keep.deadLetters());
        forget("journal", JOURNAL, this.keep.journal());
    }

    private void forget(String what, String sql, Duration kept) {
        OffsetDateTime limit = this.clock.instant().minus(kept).atOffset(ZoneOffset.UTC);
        int forgotten;
        do {
            forgotten = this.jdbc.update(sql, limit, AT_ONCE);
            this.meters.counter("observatoire.command.expired", "what", what).increment(forgotten);
        } while (forgotten == AT_ONCE);
    }
}
