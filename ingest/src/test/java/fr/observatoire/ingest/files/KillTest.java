package fr.observatoire.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.contract.submission.FileLine;
import fr.observatoire.ingest.Answer;
import fr.observatoire.ingest.Door;
import fr.observatoire.ingest.DoorTest;
import fr.observatoire.ingest.IngestApplication;
import fr.observatoire.ingest.Topic;
import fr.observatoire.parts.process.Child;
import fr.observatoire.parts.process.Ports;
import fr.observatoire.parts.process.Signal;
import fr.observatoire.parts.testing.TestParts;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A real process, killed in the middle of a file: nothing is missing, and nothing repeats
 * otherwise.
 */
class KillTest {

    private static final int LINES = 60_000;

    /** Bytes of a producer's batch, so small that the file can be caught in the middle. */
    private static final int SLOW = 2_000;

    private static final int FAST = 100_000;

    private static final List<String> SCHOOLS =
            List.of("0350122T", "0350002M", "0783774D", "0750121Z", "0010024W");

    private final Topic topic =
            new Topic(TestParts.kafka().bootstrapServers(), TestParts.freshTopic(4));

    @TempDir private Path folder;

    @Test
    void goesOnWhereItWasKilled() {
        int port = Ports.free();
        Door door = new Door(port);
        Child first = ingest(port, SLOW);
        UUID id = receive(door);
        await().pollInterval(Duration.ofMillis(20)).until(() -> sent(door, id) > 0);
        assertThat(sent(door, id)).as("killed too late to prove anything").isLessThan(LINES);
        first.kill();
        Child second = ingest(port, FAST);
        DoorTest.awaitSent(door, id);
        assertThat(sent(door, id)).isEqualTo(LINES);
        second.stop(Duration.ofSeconds(30));
        assertEveryLineInOrder(id);
    }

    /**
     * Per partition, the first sight of each line comes in the file's order; a second is the same.
     */
    private void assertEveryLineInOrder(UUID file) {
        Map<String, String> valueById = new LinkedHashMap<>();
        Map<Integer, List<String>> firstSights = new LinkedHashMap<>();
        List<ConsumerRecord<byte[], byte[]>> records = this.topic.records();
        for (ConsumerRecord<byte[], byte[]> each : records) {
            String value = new String(each.value(), StandardCharsets.UTF_8);
            String id = value.substring(0, value.indexOf(','));
            String known = valueById.putIfAbsent(id, value);
            assertThat(value).isEqualTo((known == null) ? value : known);
            if (known == null && value.contains("\"ent-usage\",\"schemaVersion\"")) {
                firstSights.computeIfAbsent(each.partition(), none -> new ArrayList<>()).add(value);
            }
        }
        Set<Integer> lines = new HashSet<>();
        firstSights.values().forEach(values -> assertThat(lines(values)).isSorted());
        firstSights.values().forEach(values -> lines.addAll(lines(values)));
        assertThat(lines).hasSize(LINES);
        assertThat(valueById)
                .hasSize(LINES + 2)
                .containsKey("{\"submissionId\":\"" + new FileLine(file, 2).submissionId() + "\"");
    }

    private static List<Integer> lines(List<String> values) {
        return values.stream()
                .map(value -> value.substring(value.indexOf("\"line\":") + 7))
                .map(rest -> Integer.valueOf(rest.substring(0, rest.indexOf('}'))))
                .toList();
    }

    private UUID receive(Door door) {
        StringBuilder text = new StringBuilder(Csv.HEADER).append('\n');
        IntStream.range(0, LINES)
                .mapToObj(i -> Csv.week(SCHOOLS.get(i % SCHOOLS.size()), String.valueOf(i)))
                .forEach(line -> text.append(line).append('\n'));
        Answer answer = door.file("?kind=ent-usage", text.toString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.fileId();
    }

    private static int sent(Door door, UUID id) {
        return door.get("/api/files/" + id).json().path("sent").intValue();
    }

    private Child ingest(int port, int batch) {
        ProcessBuilder command =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IngestApplication.class.getName(),
                        "--server.port=" + port,
                        "--observatoire.ingest.spool-dir=" + this.folder.resolve("spool"),
                        "--observatoire.ingest.min-free-space=1MB",
                        "--observatoire.kafka.properties.[batch.size]=" + batch,
                        "--observatoire.kafka.properties.[buffer.memory]=" + 32 * batch,
                        "--observatoire.kafka.topic=" + this.topic.name(),
                        "--observatoire.kafka.bootstrap-servers=" + this.topic.bootstrapServers());
        command.command().addAll(TestParts.issuer().arguments());
        Child child =
                Child.start("ingest", command, this.folder.resolve("ingest.log"), Signal.TERM);
        await().atMost(Duration.ofMinutes(1)).until(() -> !child.isAlive() || answers(port));
        return child;
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException ex) {
            return false;
        }
    }
}
