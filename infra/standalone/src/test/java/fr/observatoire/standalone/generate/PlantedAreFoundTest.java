package fr.observatoire.standalone.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many of the errors that are planted the read side finds, and how many others. */
class PlantedAreFoundTest {

    /** Used for nothing else: thresholds were set on seed 11 (docs/anomalies.md). */
    private static final long HELD_OUT = Long.getLong("anomalies.seed", 20_261_122);

    private static final Plan PLAN = new Plan(HELD_OUT, 500, 96, List.of("14", "10", "08"), 0.12);

    /** The read side, built before. */
    private static final Path JUDGE = Path.of("../../query-service/target");

    private static final double BAR = 0.9;

    @TempDir Path folder;

    @Test
    void nineInTenOfThePlantedAreFoundAndNineInTenOfTheFoundArePlanted() throws Exception {
        Generated data = Generated.of(PLAN, this.folder);
        Set<String> planted = planted();
        Set<String> found = judged(NeutralRows.of(PLAN, data));
        Set<String> both = both(planted, found);
        String measure = measure(planted, found);
        Files.writeString(Path.of("target", "anomalies.txt"), measure + "\n");
        assertThat(planted).hasSizeGreaterThan(100);
        assertThat(both.size()).as(measure).isGreaterThanOrEqualTo(atLeast(planted));
        assertThat(both.size()).as(measure).isGreaterThanOrEqualTo(atLeast(found));
    }

    private static int atLeast(Set<String> of) {
        return (int) Math.ceil(BAR * of.size());
    }

    private Set<String> planted() throws IOException {
        return Files.readAllLines(this.folder.resolve(OddityFile.NAME)).stream()
                .skip(1)
                .filter(line -> line.endsWith(";false"))
                .map(line -> line.substring(0, line.lastIndexOf(';')))
                .collect(Collectors.toSet());
    }

    /** No room knows another: the read side's judge is loaded from where it was compiled. */
    @SuppressWarnings("unchecked")
    private static Set<String> judged(Map<String, List<String>> rows) throws Exception {
        URL[] places = {
            JUDGE.resolve("classes").toUri().toURL(), JUDGE.resolve("test-classes").toUri().toURL()
        };
        try (var loader = new URLClassLoader(places, PlantedAreFoundTest.class.getClassLoader())) {
            var judge =
                    (Function<Map<String, List<String>>, List<String>>)
                            loader.loadClass("fr.observatoire.query.anomaly.JudgedRows")
                                    .getDeclaredConstructor()
                                    .newInstance();
            return new HashSet<>(judge.apply(rows));
        }
    }

    /** One line for all, and one for each rule of each source. */
    private static String measure(Set<String> planted, Set<String> found) {
        Stream<String> rules =
                Stream.concat(planted.stream(), found.stream())
                        .map(PlantedAreFoundTest::rule)
                        .distinct()
                        .sorted()
                        .map(rule -> measure(rule, planted, found, it -> rule(it).equals(rule)));
        return Stream.concat(Stream.of(measure("*", planted, found, it -> true)), rules)
                .collect(Collectors.joining("\n"));
    }

    private static String measure(
            String name, Set<String> planted, Set<String> found, Predicate<String> which) {
        Set<String> its = planted.stream().filter(which).collect(Collectors.toSet());
        Set<String> told = found.stream().filter(which).collect(Collectors.toSet());
        int both = both(its, told).size();
        return name + ": planted " + its.size() + ", found " + told.size() + ", both " + both;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).collect(Collectors.toSet());
    }

    private static String rule(String line) {
        String[] fields = line.split(";", -1);
        return fields[1] + "/" + fields[2];
    }
}
