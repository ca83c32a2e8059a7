package fr.observatoire.standalone.up;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The options of every command that starts the whole observatory: where its data are and which
 * ports of 127.0.0.1 it uses.
 */
public final class StackOptions {

    @Option(names = "--data", descriptionKey = "data", paramLabel = "DOSSIER")
    @Nullable
    private Path data;

    @Option(
            names = "--port-query",
            descriptionKey = "port-query",
            paramLabel = "PORT",
            defaultValue = "8080")
    private int query;

    @Option(
            names = "--port-ingest",
            descriptionKey = "port-ingest",
            paramLabel = "PORT",
            defaultValue = "8081")
    private int ingest;

    @Option(
            names = "--port-command",
            descriptionKey = "port-command",
            paramLabel = "PORT",
            defaultValue = "8082")
    private int command;

    @Option(
            names = "--port-issuer",
            descriptionKey = "port-issuer",
            paramLabel = "PORT",
            defaultValue = "8083")
    private int issuer;

    @Option(
            names = "--port-postgres",
            descriptionKey = "port-postgres",
            paramLabel = "PORT",
            defaultValue = "15432")
    private int postgres;

    @Option(
            names = "--port-kafka",
            descriptionKey = "port-kafka",
            paramLabel = "PORT",
            defaultValue = "19092")
    private int kafka;

    @Option(
            names = "--port-kafka-controller",
            descriptionKey = "port-kafka-controller",
            paramLabel = "PORT",
            defaultValue = "19093")
    private int kafkaController;

    @Option(
            names = "--port-grafana",
            descriptionKey = "port-grafana",
            paramLabel = "PORT",
            defaultValue = "3000")
    private int grafana;

    @Option(names = "--grafana", descriptionKey = "grafana", paramLabel = "PROGRAMME")
    @Nullable
    private Path grafanaProgram;

    @Nullable private String demoSchool;

    /** Has this run offer the demo accounts, which are in no other run. */
    public void demonstrate(String school) {
        this.demoSchool = school;
    }

    /** UAI of the school that has an account of the demonstration. */
    String demoSchool() {
        return Objects.requireNonNull(this.demoSchool);
    }

    boolean isDemo() {
        return this.demoSchool != null;
    }

    Path data() {
        return (this.data != null)
                ? this.data.toAbsolutePath().normalize()
                : Installation.root().resolve("data");
    }

    /** Uses a new folder, which is returned, unless the user named one. */
    public Optional<Path> useScratchFolder() {
        if (this.data != null) {
            return Optional.empty();
        }
        try {
            Path scratch = Files.createTempDirectory("observatoire-bench");
            this.data = scratch;
            return Optional.of(scratch);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    int query() {
        return this.query;
    }

    int ingest() {
        return this.ingest;
    }

    int command() {
        return this.command;
    }

    int issuer() {
        return this.issuer;
    }

    int postgres() {
        return this.postgres;
    }

    int kafka() {
        return this.kafka;
    }

    int kafkaController() {
        return this.kafkaController;
    }

    int grafana() {
        return this.grafana;
    }

    @Nullable Path grafanaProgram() {
        return this.grafanaProgram;
    }

    /** Ports by the option that changes each, those a start cannot do without. */
    Map<String, Integer> portsByOption() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("--port-postgres", this.postgres);
        ports.put("--port-kafka", this.kafka);
        ports.put("--port-kafka-controller", this.kafkaController);
        ports.put("--port-issuer", this.issuer);
        ports.put("--port-ingest", this.ingest);
        ports.put("--port-command", this.command);
        ports.put("--port-query", this.query);
        if (Grafana.find(this).isPresent()) {
            ports.put("--port-grafana", this.grafana);
        }
        return ports;
    }
}
