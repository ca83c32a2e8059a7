package fr.observatoire.parts.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log that may be large. */
final class Tail {

    private static final int LAST_BYTES = 64 * 1024;

    private Tail() {}

    static List<String> of(Path file, int lines) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "r")) {
            access.seek(Math.max(0, access.length() - LAST_BYTES));
            byte[] end = new byte[(int) (access.length() - access.getFilePointer())];
            access.readFully(end);
            List<String> all = new String(end, StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException ex) {
            return List.of(ex.toString());
        }
    }
}
