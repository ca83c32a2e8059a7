package fr.observatoire.standalone.system;

import fr.observatoire.parts.process.Ports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The command line as a user runs it, with its whole tree of processes. */
final class ProcessTree {

    private static final List<String> PORTS =
            List.of(
                    "query",
                    "ingest",
                    "command",
                    "issuer",
                    "postgres",
                    "kafka",
                    "kafka-controller");

    private final Process process;

    private final List<String> output = new CopyOnWriteArrayList<>();

    private ProcessTree(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::read);
    }

    /** Free ports for the parts, by the name of their option. */
    static Map<String, Integer> freePorts() {
        return PORTS.stream()
                .collect(java.util.stream.Collectors.toMap(name -> name, name -> Ports.free()));
    }

    static ProcessTree start(
            Path data, Map<String, Integer> ports, Map<String, String> env, String... command)
            throws IOException {
        List<String> line =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-Dobservatoire.home=" + System.getProperty("observatoire.root"),
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "fr.observatoire.standalone.Observatoire"));
        line.addAll(List.of(command));
        line.addAll(List.of("--data", data.toString()));
        ports.forEach((name, port) -> line.addAll(List.of("--port-" + name, port.toString())));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(env);
        return new ProcessTree(builder.start());
    }

    private void read() {
        try (BufferedReader reader = this.process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(this.output::add);
        } catch (IOException | UncheckedIOException ex) {
            this.output.add("(" + ex.getMessage() + ")");
        }
    }

    List<String> output() {
        return this.output;
    }

    long linesContaining(String text) {
        return this.output.stream().filter(line -> line.contains(text)).count();
    }

    /** The address with this in it that was told. */
    String link(String part) {
        return this.output.stream()
                .map(String::strip)
                .filter(line -> line.startsWith("http") && line.contains(part))
                .findFirst()
                .orElseThrow();
    }

    boolean isAlive() {
        return this.process.isAlive();
    }

    /** What a power cut leaves: nobody in the tree gets to say goodbye. */
    void killAll() {
        List<ProcessHandle> tree =
                Stream.concat(Stream.of(this.process.toHandle()), this.process.descendants())
                        .toList();
        tree.forEach(ProcessHandle::destroyForcibly);
        tree.forEach(handle -> handle.onExit().join());
    }

    /** Ctrl-C. */
    int interrupt() throws InterruptedException {
        this.process.destroy();
        return await();
    }

    int await() throws InterruptedException {
        if (!this.process.waitFor(10, TimeUnit.MINUTES)) {
            killAll();
        }
        return this.process.exitValue();
    }
}
