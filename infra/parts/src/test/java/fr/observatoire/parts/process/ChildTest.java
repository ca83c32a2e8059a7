package fr.observatoire.parts.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

class ChildTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir Path folder;

    @Test
    void stopsCleanlyOnItsSignal() {
        Child child = shell("trap 'echo bye; exit 3' TERM; while :; do sleep 0.1; done");
        await().atMost(PATIENCE).until(child::isAlive);
        assertThat(child.stop(PATIENCE)).isTrue();
        assertThat(child.exitCode()).isIn(3, 128 + 15);
    }

    @Test
    void isEndedWhenItDoesNotStop() {
        Child child = shell("trap '' TERM; echo deaf; while :; do sleep 0.1; done");
        await().atMost(PATIENCE).until(() -> child.logTail(1).contains("deaf"));
        assertThat(child.stop(Duration.ofMillis(300))).isFalse();
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void showsTheEndOfItsLog() {
        Child child = shell("seq 1 100000");
        child.onExit().join();
        assertThat(child.logTail(2)).containsExactly("99999", "100000");
    }

    @Test
    void endsWithAParentThatIsKilled() throws IOException {
        Path trace = this.folder.resolve("trace");
        Child parent = java(ParentOfASleeper.class, trace.toString());
        await().atMost(PATIENCE).until(() -> Files.exists(trace) && Files.size(trace) > 0);
        ProcessHandle grandChild =
                ProcessHandle.of(Long.parseLong(Files.readString(trace).split(" ", -1)[0]))
                        .orElseThrow();
        assertThat(grandChild.isAlive()).isTrue();
        parent.kill();
        await().atMost(PATIENCE).until(() -> !grandChild.isAlive());
    }

    @Test
    void isFoundAgainByItsTraceAndEnded() {
        Path trace = this.folder.resolve("trace");
        Child child = shell("exec sleep 1000");
        Trace.write(trace, child.handle());
        assertThat(Trace.endSurvivor(trace, Signal.TERM, PATIENCE)).contains(child.handle());
        assertThat(child.isAlive()).isFalse();
        assertThat(trace).doesNotExist();
    }

    @Test
    void isLeftAloneWhenItOnlyHasTheNumberOfTheOneSought() throws IOException {
        Path trace = this.folder.resolve("trace");
        Child child = shell("exec sleep 1000");
        long anHourAgo = Instant.now().minusSeconds(3600).toEpochMilli();
        Files.writeString(trace, child.handle().pid() + " " + anHourAgo);
        assertThat(Trace.endSurvivor(trace, Signal.TERM, PATIENCE)).isEmpty();
        assertThat(child.isAlive()).isTrue();
        child.kill();
    }

    private Child shell(String script) {
        return start(new ProcessBuilder("sh", "-c", script));
    }

    private Child java(Class<?> main, String argument) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return start(
                new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        argument));
    }

    private Child start(ProcessBuilder builder) {
        return Child.start("test", builder, this.folder.resolve("log"), Signal.TERM);
    }
}
