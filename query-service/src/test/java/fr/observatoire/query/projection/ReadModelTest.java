package fr.observatoire.query.projection;

import fr.observatoire.parts.testing.TestDatabases;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * The real read model on a real PostgreSQL. The processor sleeps unless a test appends events;
 * tests that choose their own batches write them directly.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
abstract class ReadModelTest {

    static final TestDatabases DATABASES = Databases.fresh();

    @Autowired protected JdbcClient database;

    @Autowired protected TransactionOperations transactions;

    @Autowired protected Rebuild rebuild;

    @Autowired protected Flush flush;

    protected EventLog log;

    protected Dump dump;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry properties) {
        Databases.register(DATABASES, properties);
    }

    @BeforeEach
    void startEmpty() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
        this.log = new EventLog(DATABASES);
        this.dump = new Dump(this.database);
        this.log.clear();
        this.rebuild.resetReadModel();
    }

    /** Writes a batch in a transaction of its own, as the processor does. */
    protected void write(List<Happened> events) {
        Batch batch = new Batch();
        events.forEach((event) -> event.addTo(batch));
        this.transactions.executeWithoutResult((status) -> this.flush.write(batch));
    }

    /** What a query gives, as text. */
    protected List<String> lines(String sql) {
        return this.database.sql(sql).query(String.class).list();
    }

    /** Changes the shape of the read database, which the service may not. */
    protected static void owner(String sql) {
        try (Connection owner = DATABASES.connectRead();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException ex) {
            throw new IllegalStateException(sql, ex);
        }
    }

    protected void write(Happened... events) {
        write(List.of(events));
    }
}
