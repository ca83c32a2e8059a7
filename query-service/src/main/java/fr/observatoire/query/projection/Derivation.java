package fr.observatoire.query.projection;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Keeps the sums true to the catalogue and the calendar: when the product comes with others than
 * the sums were derived with, they are derived again from the facts. A process that still has the
 * former ones stops projecting, rather than mix both.
 */
@Component
class Derivation {

    private static final Logger LOG = LoggerFactory.getLogger(Derivation.class);

    private static final String NAME = ReadModel.PROCESSOR;

    private final JdbcClient database;

    private final List<ReadModelPart> parts;

    private final WorkTables workTables;

    private final String fingerprint;

    Derivation(JdbcClient database, List<ReadModelPart> parts, WorkTables workTables) {
        this.database = database;
        this.parts = List.copyOf(parts);
        this.workTables = workTables;
        this.fingerprint = Fingerprint.of(parts.stream().map(ReadModelPart::basis));
    }

    /**
     * Opens the work tables, and holds off a new derivation until the transaction ends: reading the
     * table is enough to keep {@link #deriveIfChanged} waiting for its lock.
     */
    void requireOurs() {
        if (!this.fingerprint.equals(stored())) {
            throw new IllegalStateException(
                    "the read model was derived by another version of the product");
        }
        this.workTables.create();
    }

    /** Derives the sums again if they depend on anything that is no longer so. */
    void deriveIfChanged() {
        this.database.sql("lock table lecture.derivation in access exclusive mode").update();
        if (this.fingerprint.equals(stored())) {
            return;
        }
        LOG.info("Deriving the sums again: catalogue or calendar have changed");
        this.workTables.create();
        Batch nothing = new Batch();
        this.parts.forEach((part) -> part.derive(nothing));
        this.parts.forEach((part) -> part.restore(nothing));
        this.parts.forEach((part) -> part.close(nothing));
        store();
    }

    private String stored() {
        return this.database
                .sql("select fingerprint from lecture.derivation where name = ?")
                .param(NAME)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private void store() {
        this.database
                .sql(
                        """
                        insert into lecture.derivation (name, fingerprint) values (?, ?)
                        on conflict (name) do update set fingerprint = excluded.fingerprint
                        """)
                .params(NAME, this.fingerprint)
                .update();
    }
}
