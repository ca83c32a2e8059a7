package fr.observatoire.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * The data of a PostgreSQL server on disk, made by {@code initdb}. Passwords are checked from the
 * first moment (SCRAM, never "trust"); text is UTF-8 and compared by code point, the same on every
 * machine.
 */
final class PostgresCluster {

    private PostgresCluster() {}

    /**
     * Makes the cluster unless an earlier run did.
     *
     * @param binaries where PostgreSQL's programs are
     * @param folder holds the cluster, and nothing else
     * @param password the superuser's
     * @return the data directory
     */
    static Path in(Path binaries, Path folder, String password) {
        Path data = folder.resolve("cluster");
        if (Files.isDirectory(data)) {
            return data;
        }
        try {
            Files.createDirectories(folder);
            // A run killed in the middle of initdb leaves this one behind, never a half-made
            // cluster
            Path scratch = folder.resolve("cluster.new");
            Folders.delete(scratch);
            initdb(binaries, scratch, password);
            return Files.move(scratch, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void initdb(Path binaries, Path data, String password) throws IOException {
        Path secret =
                Files.createTempFile(
                        data.getParent(),
                        "initdb",
                        "",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(secret, password);
            Command.run(
                    "initdb",
                    Unprivileged.command(
                            List.of(
                                    binaries.resolve("bin/initdb").toString(),
                                    "-D",
                                    data.toString(),
                                    "-U",
                                    PostgresServer.SUPERUSER,
                                    "--auth=scram-sha-256",
                                    "--pwfile=" + secret,
                                    "--encoding=UTF8",
                                    "--locale-provider=builtin",
                                    "--builtin-locale=C.UTF-8",
                                    "--locale=C")));
        } finally {
            Files.delete(secret);
        }
    }
}
