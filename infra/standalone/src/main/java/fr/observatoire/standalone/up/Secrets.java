package fr.observatoire.standalone.up;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The passwords of this installation: drawn by the first start, 256 random bits each, in a file its
 * owner alone reads.
 */
final class Secrets {

    private static final int BYTES = 32;

    private final Map<String, String> passwords;

    private Secrets(Map<String, String> passwords) {
        this.passwords = passwords;
    }

    /**
     * Reads the passwords, drawing those that are missing.
     *
     * @param file where they are kept
     * @param names who has one
     * @return one password for each name
     */
    static Secrets in(Path file, List<String> names) {
        try {
            Properties kept = read(file);
            if (!kept.stringPropertyNames().containsAll(names)) {
                names.forEach((name) -> kept.putIfAbsent(name, draw()));
                write(file, kept);
            }
            Map<String, String> passwords = new TreeMap<>();
            names.forEach((name) -> passwords.put(name, kept.getProperty(name)));
            return new Secrets(passwords);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    String of(String name) {
        String password = this.passwords.get(name);
        if (password == null) {
            throw new IllegalArgumentException(name);
        }
        return password;
    }

    Map<String, String> of(List<String> names) {
        return names.stream().collect(Collectors.toMap(Function.identity(), this::of));
    }

    private static Properties read(Path file) throws IOException {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
        return kept;
    }

    /** Whole or not at all: half a file would lock the owner out of the data. */
    private static void write(Path file, Properties passwords) throws IOException {
        Path scratch =
                Files.createTempFile(
                        file.getParent(),
                        "secrets",
                        "",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(scratch)) {
            passwords.store(writer, null);
        }
        Files.move(
                scratch, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String draw() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
