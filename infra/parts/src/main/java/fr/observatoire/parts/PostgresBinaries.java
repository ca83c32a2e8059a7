package fr.observatoire.parts;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/** PostgreSQL's programs, unpacked once per user and version from the archive on the class path. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /**
     * Unpacks the programs unless an earlier run did.
     *
     * @return the folder that holds {@code bin}, {@code lib} and {@code share}
     */
    static Path unpacked() {
        URL archive = archive();
        // The jar's name carries the version, so that an upgrade unpacks anew
        Path folder =
                cache().resolve("postgresql-" + Integer.toHexString(archive.toString().hashCode()));
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(folder.getParent());
            return unpack(archive, folder);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static URL archive() {
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String name =
                arch.matches("aarch64|arm64")
                        ? "/postgres-linux-arm_64.txz"
                        : "/postgres-linux-x86_64.txz";
        URL archive = PostgresBinaries.class.getResource(name);
        if (archive == null || !System.getProperty("os.name").startsWith("Linux")) {
            throw new PartFailedException(
                    "PostgreSQL", "no embedded server for this system (Linux only)", null);
        }
        return archive;
    }

    private static Path cache() {
        String home =
                System.getenv()
                        .getOrDefault(
                                "XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache");
        return Path.of(home, "observatoire");
    }

    /**
     * Into a folder of its own first: two JVMs may unpack at once, and one of them may be killed.
     */
    private static Path unpack(URL archive, Path folder) throws IOException {
        Path scratch = Files.createTempDirectory(folder.getParent(), "unpacking-");
        try (InputStream raw = archive.openStream();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(
                                new XZInputStream(new BufferedInputStream(raw)))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                write(tar, entry, scratch.resolve(entry.getName()).normalize());
            }
            Files.setPosixFilePermissions(scratch, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(scratch, folder);
            return folder;
        } catch (IOException ex) {
            Folders.delete(scratch);
            if (Files.isDirectory(folder)) {
                return folder;
            }
            throw ex;
        }
    }

    private static void write(InputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, target);
            boolean runnable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(runnable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
