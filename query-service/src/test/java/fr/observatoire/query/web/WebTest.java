package fr.observatoire.query.web;

import fr.observatoire.parts.testing.TestDatabases;
import fr.observatoire.query.QueryService;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The real service on real databases, with rows of its read model put there by hand. */
@SpringBootTest(
        classes = QueryService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class WebTest {

    protected static final TestDatabases DATABASES = Databases.READY;

    protected static final FakeIngest INGEST = FakeIngest.start();

    @LocalServerPort private int port;

    @Autowired private JdbcClient readModel;

    protected Web web;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        ServiceDatabases.register(registry, DATABASES);
        registry.add("observatoire.ingest.url", INGEST::url);
    }

    @BeforeEach
    void open() {
        ReadModelRows.fillOnce(DATABASES, this.readModel);
        this.web = new Web("http://127.0.0.1:" + this.port);
    }

    /** Made once for all the tests that share the service. */
    private static final class Databases {

        static final TestDatabases READY = create();

        private static TestDatabases create() {
            TestDatabases databases = ServiceDatabases.fresh();
            Scripts.run(databases::connectWrite, "/web/receipts.sql");
            return databases;
        }
    }
}
