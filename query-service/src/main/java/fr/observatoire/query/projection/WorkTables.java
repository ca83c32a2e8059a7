package fr.observatoire.query.projection;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The temporary tables in which a transaction gathers what it will add to the sums. */
@Component
class WorkTables {

    private final JdbcOperations database;

    private final String definition;

    WorkTables(JdbcOperations database) {
        this.database = database;
        try {
            this.definition =
                    new ClassPathResource("sql/work_tables.sql")
                            .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Makes the tables that this connection does not have yet; each transaction empties them. */
    void create() {
        this.database.execute(this.definition);
    }
}
