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

/** The real service with campaigns, answers and plans that it has projected from their events. */
@SpringBootTest(
        classes = QueryService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class SurveyTest {

    protected static final FakeService COMMAND = FakeService.start();

    protected static final FakeWriter INGEST = new FakeWriter(Databases.READY);

    @LocalServerPort private int port;

    @Autowired private JdbcClient readModel;

    protected Web web;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        ServiceDatabases.register(registry, Databases.READY);
        registry.add("observatoire.ingest.url", INGEST::url);
        registry.add("observatoire.command.url", COMMAND::url);
        registry.add("observatoire.receipts.patience", () -> "3s");
    }

    @BeforeEach
    void open() {
        this.web = new Web("http://127.0.0.1:" + this.port);
        INGEST.takesEverything();
        INGEST.awaitProjected(this.readModel);
    }

    /** Made once for all the tests that share the service. */
    private static final class Databases {

        static final TestDatabases READY = ServiceDatabases.fresh();
    }
}
