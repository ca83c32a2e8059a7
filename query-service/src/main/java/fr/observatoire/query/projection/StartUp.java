package fr.observatoire.query.projection;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;

/** What must be so before the first event is projected; several instances may start at once. */
@Component
class StartUp implements SmartInitializingSingleton {

    /** Any number, the same in all instances. */
    private static final long LOCK = 7_302_026;

    private final TransactionOperations transactions;

    private final JdbcClient database;

    private final List<ReferenceMirror> mirrors;

    private final Derivation derivation;

    StartUp(
            TransactionOperations transactions,
            JdbcClient database,
            List<ReferenceMirror> mirrors,
            Derivation derivation) {
        this.transactions = transactions;
        this.database = database;
        this.mirrors = List.copyOf(mirrors);
        this.derivation = derivation;
    }

    @Override
    public void afterSingletonsInstantiated() {
        this.transactions.executeWithoutResult((status) -> prepare());
    }

    private void prepare() {
        this.database
                .sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, number) -> true)
                .single();
        this.mirrors.forEach(ReferenceMirror::refresh);
        this.derivation.deriveIfChanged();
    }
}
