package fr.observatoire.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.ingest.Answer;
import fr.observatoire.ingest.Door;
import fr.observatoire.ingest.DoorTest;
import fr.observatoire.ingest.IngestApplication;
import fr.observatoire.ingest.Topic;
import fr.observatoire.parts.BrokerOptions;
import fr.observatoire.parts.KafkaBroker;
import fr.observatoire.parts.testing.TestParts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Kafka comes later than ingest, and what keeps texts never: requests are told to come back, files
 * wait.
 */
class OutageTest {

    private static final String FILE =
            "debutSemaine;UAI;visites_globales\n2025-09-08;0350122T;1\n2025-09-08;0350002M;2\n";

    private static final String WEEK =
            """
            {"kind":"ent-usage","schemaVersion":1,"uai":"0350122T",
             "payload":{"debut_semaine":"2025-09-08","mesures":{"visites_globales":3}}}\
            """;

    private static final String PLAN =
            """
            {"kind":"plan","schemaVersion":1,"uai":"0350122T",
             "payload":{"objectif":"3f2504e0-4f89-41d3-9a0c-0305e82c3301","action":"abandonner",
             "motif":"Le fournisseur a fermé"}}\
            """;

    @TempDir private Path folder;

    @Test
    void refusesRequestsForNowAndKeepsFiles() {
        BrokerOptions options = BrokerOptions.forTests(this.folder.resolve("kafka"));
        try (ConfigurableApplicationContext ingest = ingest(options.port())) {
            Door door = new Door(port(ingest));
            Answer refused = door.submit(WEEK).isProblem(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
            Answer file = door.file("?kind=ent-usage", FILE);
            assertThat(file.status()).isEqualTo(202);
            assertThat(DoorTest.state(door, file.fileId())).isEqualTo("sending");
            try (KafkaBroker broker = KafkaBroker.start(options)) {
                broker.createTopic("late", 2);
                DoorTest.awaitSent(door, file.fileId());
                assertThat(door.submit(WEEK).status()).isEqualTo(202);
                Topic late = new Topic(broker.bootstrapServers(), "late");
                int sent = late.records().size();
                door.submit("[" + WEEK + "," + PLAN + "]").isProblem(503);
                assertThat(late.records()).hasSize(sent);
                assertThat(late.ofFile(file.fileId())).hasSize(4);
            }
        }
    }

    private ConfigurableApplicationContext ingest(int kafka) {
        List<String> arguments = new ArrayList<>(TestParts.issuer().arguments());
        arguments.addAll(settings(kafka));
        return SpringApplication.run(IngestApplication.class, arguments.toArray(String[]::new));
    }

    private List<String> settings(int kafka) {
        return List.of(
                "--server.port=0",
                "--observatoire.ingest.spool-dir=" + this.folder.resolve("spool"),
                "--observatoire.ingest.min-free-space=1MB",
                "--observatoire.ingest.texts-url=http://127.0.0.1:1",
                "--observatoire.kafka.topic=late",
                "--observatoire.kafka.send-timeout=2s",
                "--observatoire.kafka.bootstrap-servers=127.0.0.1:" + kafka);
    }

    private static int port(ConfigurableApplicationContext ingest) {
        return Integer.parseInt(ingest.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
