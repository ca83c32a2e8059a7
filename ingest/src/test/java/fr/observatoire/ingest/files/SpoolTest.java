package fr.observatoire.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.ingest.IngestProperties;
import fr.observatoire.ingest.problem.ProblemException;
import fr.observatoire.ingest.submissions.Actor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class SpoolTest {

    private static final Instant NOW = Instant.parse("2026-01-31T00:00:00Z");

    @TempDir private Path folder;

    @Test
    void forgetsFilesThatAreDoneWithAndOld() throws IOException {
        try (SpoolFolder spool = new SpoolFolder(properties(DataSize.ofMegabytes(1)))) {
            UUID old = save(spool, file("2025-12-31T23:59:59Z").refused(reasons()));
            UUID recent = save(spool, file("2026-01-02T00:00:00Z").refused(reasons()));
            UUID unfinished = save(spool, file("2025-01-01T00:00:00Z"));
            new SpoolCleaning(
                            spool,
                            properties(DataSize.ofMegabytes(1)),
                            Clock.fixed(NOW, ZoneOffset.UTC))
                    .clean();
            assertThat(spool.find(old)).isEmpty();
            assertThat(spool.find(recent)).isPresent();
            assertThat(spool.find(unfinished)).isPresent();
        }
    }

    @Test
    void leavesTheDiskSomeRoom() throws IOException {
        IngestProperties properties = properties(DataSize.ofTerabytes(1000));
        try (SpoolFolder spool = new SpoolFolder(properties)) {
            Uploads uploads = new Uploads(spool, properties, Clock.systemUTC());
            assertThatThrownBy(() -> uploads.receive(new ByteArrayInputStream(new byte[3]), 3))
                    .isInstanceOf(ProblemException.class)
                    .hasMessage("espace");
        }
        assertThat(leftOver()).isEmpty();
    }

    @Test
    void belongsToOneProcess() throws IOException {
        IngestProperties properties = properties(DataSize.ofMegabytes(1));
        try (SpoolFolder spool = new SpoolFolder(properties)) {
            assertThat(spool.all()).isEmpty();
            assertThatThrownBy(() -> new SpoolFolder(properties))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void clearsUploadsThatACrashCutOff() throws IOException {
        Files.writeString(this.folder.resolve("x.part"), "half");
        try (SpoolFolder spool = new SpoolFolder(properties(DataSize.ofMegabytes(1)))) {
            assertThat(spool.all()).isEmpty();
            assertThat(leftOver()).isEmpty();
        }
    }

    private IngestProperties properties(DataSize room) {
        return new IngestProperties(
                this.folder,
                DataSize.ofKilobytes(1),
                DataSize.ofMegabytes(1),
                DataSize.ofMegabytes(1),
                1,
                room,
                Duration.ofDays(30),
                URI.create("http://127.0.0.1:1"));
    }

    private static UUID save(SpoolFolder spool, SpooledFile file) throws IOException {
        spool.save(file);
        return file.id();
    }

    private SpooledFile file(String receivedAt) {
        return SpooledFile.received(
                UUID.randomUUID(),
                new FileRequest("f.csv", null, null),
                new Actor("a", "national", null, null, null),
                new Upload(this.folder.resolve("none"), 1, "00", Instant.parse(receivedAt)));
    }

    private static List<Reason> reasons() {
        return List.of(Reason.of("fichier.vide"));
    }

    private List<Path> leftOver() throws IOException {
        try (Stream<Path> files = Files.list(this.folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }
}
