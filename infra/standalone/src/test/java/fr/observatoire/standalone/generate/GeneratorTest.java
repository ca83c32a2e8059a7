package fr.observatoire.standalone.generate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.uai.Uai;
import fr.observatoire.standalone.load.FeedFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class GeneratorTest {

    private static final List<String> ACADEMIES = List.of("14", "10", "08");

    private static final Plan SMALL = new Plan(7, 60, 60, ACADEMIES);

    @TempDir Path folder;

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        Generator.generate(SMALL, this.folder.resolve("a"));
        Generator.generate(SMALL, this.folder.resolve("b"));
        assertThat(contents("a")).isEqualTo(contents("b")).hasSizeGreaterThan(15);
    }

    @Test
    void anotherSeedGivesOtherBytes() throws IOException {
        Generator.generate(SMALL, this.folder.resolve("a"));
        Generator.generate(new Plan(8, 60, 60, ACADEMIES), this.folder.resolve("b"));
        assertThat(contents("a")).isNotEqualTo(contents("b"));
    }

    @Test
    void filesAreListedInTheOrderOfTheirNamesAndOfTheManifest() throws IOException {
        Generated data = Generated.of(SMALL, this.folder);
        List<String> names =
                data.files().stream().map(file -> file.path().getFileName().toString()).toList();
        assertThat(names).isSorted();
        assertThat(data.manifest().files()).extracting(Expected::file).isEqualTo(names);
    }

    @Test
    void expectedCountsAddUpToTheLines() throws IOException {
        Generated data = Generated.of(SMALL, this.folder);
        for (FeedFile file : data.files()) {
            Expected expected = data.expected(file);
            int outcomes =
                    expected.accepted()
                            + expected.unchanged()
                            + expected.corrected()
                            + expected.refused();
            assertThat(Generated.lines(file.path())).hasSize(expected.lines());
            assertThat(outcomes).isEqualTo(expected.lines());
        }
    }

    @Test
    void everyUaiIsRightWhereNotSpoiledOnPurpose() throws IOException {
        Generated data = Generated.of(SMALL, this.folder);
        for (FeedFile file : data.files()) {
            if (List.of("gar", "concertation").contains(file.kind())) {
                continue;
            }
            Map<String, Integer> faults = data.expected(file).faults();
            int spoiled = faults.getOrDefault("wrong-letter", 0) + faults.getOrDefault("no-uai", 0);
            long wrong =
                    Generated.lines(file.path()).stream()
                            .filter(line -> line.stream().noneMatch(GeneratorTest::isUai))
                            .count();
            assertThat(wrong).as(file.path().toString()).isEqualTo(spoiled);
        }
    }

    @Test
    void aLargeSizeIsWrittenAllOverFrance() throws IOException {
        List<String> academies = List.of("01", "02", "09", "24", "25", "27", "28", "32");
        Generated data = Generated.of(new Plan(3, 4000, 25, academies), this.folder);
        assertThat(data.manifest().lines()).isGreaterThan(80_000);
        assertThat(data.ofKind("ent-usage")).hasSize(9);
    }

    @Test
    void oneWeekOfOneSchoolIsEnough() throws IOException {
        Generated data = Generated.of(new Plan(1, 1, 1, List.of("01")), this.folder);
        assertThat(data.manifest().files().getFirst().accepted()).isOne();
    }

    private static boolean isUai(String field) {
        return Uai.parse(field).isPresent();
    }

    private Map<String, String> contents(String name) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        try (var listed = Files.list(this.folder.resolve(name))) {
            listed.forEach(files::add);
        }
        for (Path file : files) {
            contents.put(file.getFileName().toString(), Files.readString(file));
        }
        return contents;
    }
}
