package fr.observatoire.standalone.generate;

import fr.observatoire.standalone.load.FeedFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The data of the demo: three académies of two régions académiques, two school years, four
 * campaigns, about one bad line in a hundred, and errors that only time tells.
 */
public final class DemoData {

    static final Plan PLAN = new Plan(2025, 640, 96, List.of("14", "10", "08"), 0.03);

    private DemoData() {}

    /**
     * Writes the files, and beside them what must become of them ({@link Manifest}).
     *
     * @param out folder, made when it does not exist; files of the same names are replaced
     * @return the files in the order in which they are to be pushed
     * @throws IOException when the folder cannot be written
     */
    public static List<FeedFile> generate(Path out) throws IOException {
        return Generator.generate(PLAN, Asking.all(), out);
    }
}
