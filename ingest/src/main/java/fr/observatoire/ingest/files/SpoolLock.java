package fr.observatoire.ingest.files;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A spool belongs to one process: two would each take up the files that the other is sending. */
final class SpoolLock implements Closeable {

    private final FileChannel channel;

    private SpoolLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws IllegalStateException when another process holds it; a killed one holds nothing
     */
    static SpoolLock of(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new IllegalStateException("another ingest uses the spool folder " + folder);
        }
        return new SpoolLock(channel);
    }

    @Override
    public void close() throws IOException {
        this.channel.close();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ex) {
            return null;
        }
    }
}
