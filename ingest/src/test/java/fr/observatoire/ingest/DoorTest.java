package fr.observatoire.ingest;

import static org.awaitility.Awaitility.await;

import fr.observatoire.contract.submission.Submission;
import fr.observatoire.parts.testing.TestParts;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The whole service on a free port before a real broker; all subclasses share one. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "observatoire.ingest.max-file-size=48MB",
            "observatoire.ingest.max-json-size=1MB",
            "observatoire.ingest.max-submissions=50",
            "observatoire.ingest.min-free-space=1MB",
            "management.prometheus.metrics.export.enabled=true"
        })
public abstract class DoorTest {

    protected static final Path SPOOL = temporary();

    protected static final Keeper KEEPER = new Keeper();

    private static final String TOPIC = TestParts.freshTopic(4);

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry registry) {
        registry.add("observatoire.kafka.bootstrap-servers", () -> topic().bootstrapServers());
        registry.add("observatoire.kafka.topic", () -> TOPIC);
        TestParts.issuer().properties().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("observatoire.ingest.texts-url", KEEPER::url);
        registry.add("observatoire.ingest.spool-dir", SPOOL::toString);
    }

    protected Door door() {
        return new Door(this.port);
    }

    protected static Topic topic() {
        return new Topic(TestParts.kafka().bootstrapServers(), TOPIC);
    }

    /** The records of a file that was accepted, once all are sent. */
    protected List<Submission> sent(Answer accepted) {
        if (accepted.status() != 202) {
            throw new AssertionError(accepted);
        }
        UUID id = accepted.fileId();
        awaitSent(door(), id);
        return topic().ofFile(id);
    }

    public static void awaitSent(Door door, UUID id) {
        await().atMost(Duration.ofMinutes(2)).until(() -> "sent".equals(state(door, id)));
    }

    public static String state(Door door, UUID id) {
        return door.get("/api/files/" + id).json().path("state").stringValue();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("spool");
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
