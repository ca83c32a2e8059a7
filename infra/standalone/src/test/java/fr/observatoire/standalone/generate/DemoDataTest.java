package fr.observatoire.standalone.generate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.standalone.load.FeedFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

class DemoDataTest {

    private static final int STATE = 55;

    @TempDir static Path folder;

    private static Generated demo;

    @BeforeAll
    static void generate() throws IOException {
        List<FeedFile> files = DemoData.generate(folder);
        demo = new Generated(folder, files, Manifest.read(folder));
    }

    @Test
    void everyFaultOfRealFilesIsThere() {
        Set<String> faults =
                demo.manifest().files().stream()
                        .flatMap(file -> file.faults().keySet().stream())
                        .collect(Collectors.toSet());
        assertThat(faults)
                .containsAll(Arrays.stream(Fault.values()).map(Fault::id).toList())
                .contains(
                        "after-closing",
                        "partly-measured",
                        "answer-of-the-wrong-kind",
                        "unknown-item-value",
                        "above-its-denominator");
    }

    @Test
    void aboutOneLineInAHundredIsRefused() {
        int refused = demo.manifest().files().stream().mapToInt(Expected::refused).sum();
        assertThat(refused / (double) demo.manifest().lines()).isBetween(0.005, 0.02);
    }

    @Test
    void itIsLargeEnoughToLookAtAndSmallEnoughToPush() throws IOException {
        long bytes = 0;
        for (FeedFile file : demo.files()) {
            bytes += Files.size(file.path());
        }
        long weeks =
                demo.ofKind("ent-usage").stream().mapToLong(f -> demo.expected(f).lines()).sum();
        long breakdowns =
                demo.ofKind("ent-breakdown").stream()
                        .mapToLong(f -> demo.expected(f).lines())
                        .sum();
        assertThat(weeks).isBetween(48_000L, 60_000L);
        assertThat(breakdowns).isBetween(12_000L, 18_000L);
        assertThat(bytes).isLessThan(22_000_000);
    }

    @Test
    void theRulesAloneComeToTheExpectedOutcomesOfEntUsage() throws IOException {
        JudgedWeeks judge = new JudgedWeeks(registered(), closed());
        for (FeedFile file : demo.ofKind("ent-usage")) {
            Map<Outcome, Integer> judged = judge.judge(Generated.lines(file.path()));
            Expected expected = demo.expected(file);
            assertThat(judged)
                    .as(expected.file())
                    .containsEntry(Outcome.ACCEPTED, expected.accepted())
                    .containsEntry(Outcome.UNCHANGED, expected.unchanged())
                    .containsEntry(Outcome.CORRECTED, expected.corrected())
                    .containsEntry(Outcome.REFUSED, expected.refused());
        }
    }

    @Test
    void aCompleteExtractLacksASchoolThatTheFirstOneHas() throws IOException {
        FeedFile complete =
                demo.files().stream()
                        .filter(f -> "academie:14".equals(f.completeFor()))
                        .findFirst()
                        .orElseThrow();
        Set<String> missing = new HashSet<>();
        for (List<String> line : Generated.lines(demo.files().getFirst().path())) {
            if (line.size() > 11 && line.get(11).equals("14")) {
                missing.add(line.getFirst());
            }
        }
        Generated.lines(complete.path()).forEach(line -> missing.remove(line.getFirst()));
        missing.removeIf(uai -> !registered().contains(uai));
        assertThat(missing).isNotEmpty();
    }

    @Test
    void withTheFewestSchoolsNoFileIsEmpty(@TempDir Path few) throws IOException {
        DemoData.generate(DemoData.FEWEST, few);

        assertThat(Manifest.read(few).files()).allMatch((file) -> file.lines() > 0);
    }

    private static Set<String> registered() {
        return Schools.of(DemoData.PLAN).stream()
                .map(school -> school.uai().value())
                .collect(Collectors.toSet());
    }

    private static Map<String, LocalDate> closed() throws IOException {
        Map<String, LocalDate> closed = new HashMap<>();
        for (FeedFile file : demo.ofKind("school")) {
            for (List<String> line : Generated.lines(file.path())) {
                if (line.size() > STATE && line.get(STATE).equals(Formats.word("ferme"))) {
                    closed.put(line.getFirst(), LocalDate.parse(line.get(STATE - 1)));
                }
            }
        }
        return closed;
    }
}
