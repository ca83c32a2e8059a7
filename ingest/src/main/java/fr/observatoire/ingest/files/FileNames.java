package fr.observatoire.ingest.files;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** A file's name is only ever shown: no path is made of it. */
final class FileNames {

    private static final int MAX_LENGTH = 200;

    private static final String UNNAMED = "-";

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

    private FileNames() {}

    static String clean(@Nullable String name) {
        if (name == null) {
            return UNNAMED;
        }
        String last = FOLDERS.matcher(name).replaceFirst("");
        String shown = UNPRINTABLE.matcher(last).replaceAll("").strip();
        if (shown.isEmpty()) {
            return UNNAMED;
        }
        return (shown.length() > MAX_LENGTH) ? shown.substring(0, MAX_LENGTH) : shown;
    }
}
