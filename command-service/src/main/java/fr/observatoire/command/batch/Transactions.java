package fr.observatoire.command.batch;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.function.Supplier;

/** One PostgreSQL transaction around a batch, with limits to how long it may hold others up. */
@Component
class Transactions {

    private static final String LIMITS =
            """
            select set_config('statement_timeout', ?, true),
                set_config('idle_in_transaction_session_timeout', ?, true)
            """;

    private final TransactionTemplate template;

    private final JdbcTemplate jdbc;

    private final BatchProperties properties;

    Transactions(
            PlatformTransactionManager manager, JdbcTemplate jdbc, BatchProperties properties) {
        this.template = new TransactionTemplate(manager);
        this.jdbc = jdbc;
        this.properties = properties;
    }

    /** Commits what the work did, or nothing if it throws. */
    <T> T run(Supplier<T> work) {
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
                milliseconds(this.properties.statementTimeout()),
                milliseconds(this.properties.idleTimeout()));
    }

    private static String milliseconds(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
