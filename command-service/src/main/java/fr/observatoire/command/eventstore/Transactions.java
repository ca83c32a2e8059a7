package fr.observatoire.command.eventstore;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * One PostgreSQL transaction around a batch or a request, with limits to how long it may hold
 * others up.
 */
@Component
public class Transactions {

    private static final String LIMITS =
            """
            select set_config('statement_timeout', ?, true),
                set_config('idle_in_transaction_session_timeout', ?, true)
            """;

    private final TransactionTemplate template;

    private final JdbcTemplate jdbc;

    private final TransactionLimits limits;

    Transactions(PlatformTransactionManager manager, JdbcTemplate jdbc, TransactionLimits limits) {
        this.template = new TransactionTemplate(manager);
        this.jdbc = jdbc;
        this.limits = limits;
    }

    /** Commits what the work did, or nothing if it throws. */
    public <T> T run(Supplier<T> work) {
        return this.template.execute(
                (status) -> {
                    limit();
                    return work.get();
                });
    }

    private void limit() {
        this.jdbc.query(
                LIMITS,
                (row) -> {},
                milliseconds(this.limits.statementTimeout()),
                milliseconds(this.limits.idleTimeout()));
    }

    private static String milliseconds(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
