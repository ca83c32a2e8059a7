package fr.observatoire.ingest.files;

import fr.observatoire.ingest.IngestProperties;
import fr.observatoire.ingest.problem.Bodies;
import fr.observatoire.ingest.problem.ProblemException;
import fr.observatoire.ingest.problem.ProblemKind;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;

/** Streams a body to disk while hashing it. */
@Component
class Uploads {

    private static final int BUFFER = 1 << 17;

    private static final long SPACE_CHECK_EVERY = 64L << 20;

    private final SpoolFolder spool;

    private final IngestProperties properties;

    private final Clock clock;

    Uploads(SpoolFolder spool, IngestProperties properties, Clock clock) {
        this.spool = spool;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * @param announced length of the body, -1 when unknown
     * @throws ProblemException when it is too large, the disk too full, or the body cut off;
     *     nothing of it is kept then
     */
    Upload receive(InputStream body, long announced) throws IOException {
        requireSpace(announced);
        Path part = this.spool.newPart();
        boolean complete = false;
        try {
            Upload upload = copy(body, part);
            complete = true;
            return upload;
        } finally {
            if (!complete) {
                Files.deleteIfExists(part);
            }
        }
    }

    private Upload copy(InputStream body, Path part) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (FileChannel channel =
                FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = read(body, buffer); read >= 0; read = read(body, buffer)) {
                if (size / SPACE_CHECK_EVERY != (size + read) / SPACE_CHECK_EVERY) {
                    requireSpace(0);
                }
                size += read;
                requireAllowed(size);
                digest.update(buffer, 0, read);
                write(channel, ByteBuffer.wrap(buffer, 0, read));
            }
            channel.force(true);
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        return new Upload(part, size, sha256, this.clock.instant());
    }

    /** What goes wrong while reading is the sender's line; while writing, our disk. */
    private static int read(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException ex) {
            ProblemException problem = new ProblemException(ProblemKind.INTERRUPTED, List.of());
            problem.initCause(ex);
            throw problem;
        }
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private void requireAllowed(long size) {
        long limit = this.properties.maxFileSize().toBytes();
        if (size > limit) {
            throw Bodies.tooLarge(size, limit);
        }
    }

    private void requireSpace(long announced) throws IOException {
        long left = this.spool.freeSpace() - Math.max(announced, 0);
        if (left < this.properties.minFreeSpace().toBytes()) {
            throw new ProblemException(ProblemKind.STORAGE, List.of());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
