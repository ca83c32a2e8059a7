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

    /** Schools of the demo unless others are asked for. */
    public static final String SCHOOLS = "640";

    /** With fewer, some académie has no school of every kind that a campaign asks. */
    public static final int FEWEST = 160;

    static final Plan PLAN = plan(Integer.parseInt(SCHOOLS));

    private DemoData() {}

    /**
     * Writes the files, and beside them what must become of them ({@link Manifest}).
     *
     * @param schools how many to invent
     * @param out folder, made when it does not exist; files of the same names are replaced
     * @return the files in the order in which they are to be pushed
     * @throws IOException when the folder cannot be written
     */
    public static List<FeedFile> generate(int schools, Path out) throws IOException {
        return Generator.generate(plan(schools), Asking.all(), out);
    }

    /** UAI of a school of the demonstration that people can be: a collège of Ille-et-Vilaine. */
    public static String school(int schools) {
        return Schools.of(plan(schools)).stream()
                .filter((school) -> school.departement().code().equals("035"))
                .filter((school) -> school.kind().id().equals("college"))
                .map((school) -> school.uai().value())
                .findFirst()
                .orElseThrow();
    }

    static List<FeedFile> generate(Path out) throws IOException {
        return generate(PLAN.schools(), out);
    }

    private static Plan plan(int schools) {
        return new Plan(2025, schools, 96, List.of("14", "10", "08"), 0.03);
    }
}
