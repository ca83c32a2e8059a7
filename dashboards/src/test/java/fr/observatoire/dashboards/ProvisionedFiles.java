package fr.observatoire.dashboards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files Grafana is provisioned with, as committed. */
public final class ProvisionedFiles {

    static final Path MODULE = Path.of(System.getProperty("observatoire.root"), "dashboards");

    private ProvisionedFiles() {}

    static Path folder() {
        return MODULE.resolve("provisioning/dashboards");
    }

    /** The text of each dashboard by the name of its file. */
    public static SortedMap<String, String> dashboards() {
        try (Stream<Path> files = Files.list(folder())) {
            SortedMap<String, String> texts = new TreeMap<>();
            files.filter(file -> file.toString().endsWith(".json"))
                    .forEach(file -> texts.put(file.getFileName().toString(), read(file)));
            return texts;
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
