package fr.observatoire.ingest.files;

import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.ingest.IngestProperties;

import org.springframework.stereotype.Component;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The files received, each beside what is known about it. What is written here survives a crash.
 */
@Component
class SpoolFolder implements Closeable {

    private static final String ABOUT = ".json";

    private static final String DATA = ".data";

    private static final String PART = ".part";

    private final Path folder;

    private final SpoolLock lock;

    SpoolFolder(IngestProperties properties) throws IOException {
        this.folder = Files.createDirectories(properties.spoolDir().toAbsolutePath());
        this.lock = SpoolLock.of(this.folder);
        // Uploads that a crash cut off: nobody was told they had arrived.
        for (Path part : list(PART)) {
            Files.delete(part);
        }
    }

    @Override
    public void close() throws IOException {
        this.lock.close();
    }

    Path newPart() {
        return this.folder.resolve(UUID.randomUUID() + PART);
    }

    Path data(UUID id) {
        return this.folder.resolve(id + DATA);
    }

    boolean hasData(UUID id) {
        return Files.exists(data(id));
    }

    long freeSpace() throws IOException {
        return Files.getFileStore(this.folder).getUsableSpace();
    }

    void adopt(Upload upload, UUID id) throws IOException {
        move(upload.part(), data(id));
    }

    void save(SpooledFile file) throws IOException {
        Path fresh = newPart();
        byte[] json = ContractJson.mapper().writeValueAsBytes(file);
        try (FileChannel channel =
                FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(json);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        move(fresh, about(file.id()));
    }

    Optional<SpooledFile> find(UUID id) {
        Path about = about(id);
        try {
            return Files.exists(about)
                    ? Optional.of(
                            ContractJson.mapper()
                                    .readValue(Files.readAllBytes(about), SpooledFile.class))
                    : Optional.empty();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** All files, in the order in which they came. */
    List<SpooledFile> all() throws IOException {
        return list(ABOUT).stream()
                .map((about) -> about.getFileName().toString())
                .map((name) -> UUID.fromString(name.substring(0, name.length() - ABOUT.length())))
                .flatMap((id) -> find(id).stream())
                .sorted(Comparator.comparing(SpooledFile::receivedAt))
                .toList();
    }

    void delete(UUID id) throws IOException {
        deleteData(id);
        Files.deleteIfExists(about(id));
    }

    void deleteData(UUID id) throws IOException {
        Files.deleteIfExists(data(id));
    }

    private Path about(UUID id) {
        return this.folder.resolve(id + ABOUT);
    }

    private List<Path> list(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(this.folder)) {
            return files.filter((file) -> file.toString().endsWith(suffix)).toList();
        }
    }

    private void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(this.folder)) {
            channel.force(true);
        }
    }
}
