package fr.observatoire.standalone.up;

import fr.observatoire.standalone.CommandFailure;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Everything one observatory keeps, used by one run at a time. */
public final class DataFolder {

    private final Path root;

    /** Held, and not closed, until this JVM ends. */
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Takes the folder for this run, making it when missing.
     *
     * @param root its path
     * @return the folder, nobody else's until this JVM ends
     */
    static DataFolder open(Path root) {
        try {
            makePrivate(root);
            Files.createDirectories(root.resolve("logs"));
            Files.createDirectories(root.resolve("run"));
            FileChannel lock =
                    FileChannel.open(
                            root.resolve("run/lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (tryLock(lock) == null) {
                lock.close();
                throw CommandFailure.of("failure.data.taken", root);
            }
            return new DataFolder(root.toRealPath(), lock);
        } catch (IOException ex) {
            throw CommandFailure.because(ex, "failure.data", root, ex.getMessage());
        }
    }

    /** The owner's alone, since schools' data are in it; one that exists keeps its rights. */
    private static void makePrivate(Path root) throws IOException {
        Files.createDirectories(
                root,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    @Nullable
    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ex) {
            return null;
        }
    }

    /** Lets another run take the folder. */
    void release() {
        try {
            this.lock.close();
        } catch (IOException ex) {
            // The end of this JVM releases it all the same
        }
    }

    Path root() {
        return this.root;
    }

    Path folder(String name) {
        return this.root.resolve(name);
    }

    Path secrets() {
        return this.root.resolve("secrets.properties");
    }

    Path trace(String part) {
        return this.root.resolve("run").resolve(part + ".pid");
    }

    /** The log of a part; a large one is set aside first, in the place of the one before. */
    Path log(String part) {
        return Logs.fresh(this.root.resolve("logs").resolve(part + ".log"));
    }

    /** Where the demonstration data and their journal are. */
    public Path demo() {
        return this.root.resolve("demo");
    }
}
