package fr.observatoire.doors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** One row of {@code access/doors.csv}. */
public record Door(String method, String path, String message, String place) {

    /** The doors of the service whose class path this is. */
    public static List<Door> all() {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Door.class.getResourceAsStream("/access/doors.csv")),
                                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map((line) -> line.split(",", -1))
                    .map((cells) -> new Door(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
