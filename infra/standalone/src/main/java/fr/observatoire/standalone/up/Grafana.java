package fr.observatoire.standalone.up;

import fr.observatoire.parts.process.Child;
import fr.observatoire.parts.process.Signal;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Grafana that is installed on this machine, provisioned from the dashboards' folder. Without one
 * the observatory runs all the same.
 */
final class Grafana {

    /** Who signs in first: nobody looks without an account, since a look may ask any query. */
    static final String ADMIN = "grafana_admin";

    /** What Grafana encrypts its own secrets with; it must stay the same from start to start. */
    static final String SECRET_KEY = "grafana_secret_key";

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

    /** Where packages of Grafana put what the program needs beside it. */
    private static final Path PACKAGED_HOME = Path.of("/usr/share/grafana");

    private final StackOptions options;

    private final DataFolder data;

    private final Secrets secrets;

    Grafana(StackOptions options, DataFolder data, Secrets secrets) {
        this.options = options;
        this.data = data;
        this.secrets = secrets;
    }

    /** The program: the one the user names, or the first in the PATH. */
    static Optional<Path> find(StackOptions options) {
        Path given = options.grafanaProgram();
        if (given != null) {
            return Optional.of(given.toAbsolutePath());
        }
        String path = System.getenv().getOrDefault("PATH", "");
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(path)
                .flatMap(
                        folder ->
                                Stream.of("grafana", "grafana-server")
                                        .map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Part start(Path program) {
        ProcessBuilder builder = new ProcessBuilder(command(program));
        builder.environment().putAll(environment());
        Child child = Child.start("Grafana", builder, this.data.log("grafana"), Signal.TERM);
        return new Part(child, STOP_PATIENCE);
    }

    private static List<String> command(Path program) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        if (program.endsWith("grafana")) {
            command.add("server");
        }
        command.addAll(
                List.of("--config", Installation.dashboards().resolve("grafana.ini").toString()));
        Path unpacked = program.resolveSibling("..").normalize();
        if (Files.isDirectory(unpacked.resolve("conf"))) {
            command.addAll(List.of("--homepath", unpacked.toString()));
        } else if (Files.isDirectory(PACKAGED_HOME)) {
            command.addAll(List.of("--homepath", PACKAGED_HOME.toString()));
        }
        return command;
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("GF_SERVER_HTTP_ADDR", "127.0.0.1");
        environment.put("GF_SERVER_HTTP_PORT", Integer.toString(this.options.grafana()));
        environment.put("GF_PATHS_DATA", this.data.folder("grafana").toString());
        environment.put("GF_PATHS_LOGS", this.data.folder("grafana/log").toString());
        environment.put("GF_PATHS_PLUGINS", this.data.folder("grafana/plugins").toString());
        environment.put(
                "GF_PATHS_PROVISIONING",
                Installation.dashboards().resolve("provisioning").toString());
        environment.put("GF_SECURITY_ADMIN_PASSWORD", this.secrets.of(ADMIN));
        environment.put("GF_SECURITY_SECRET_KEY", this.secrets.of(SECRET_KEY));
        environment.putAll(dataSource());
        return environment;
    }

    /** What the provisioned data source and dashboards ask the environment for. */
    private Map<String, String> dataSource() {
        Path dashboards = Installation.dashboards().resolve("provisioning/dashboards");
        return Map.of(
                "OBSERVATOIRE_GRAFANA_DASHBOARDS",
                dashboards.toString(),
                "OBSERVATOIRE_GRAFANA_DB_ADDRESS",
                "127.0.0.1:" + this.options.postgres(),
                "OBSERVATOIRE_GRAFANA_DB_NAME",
                "observatoire_read",
                "OBSERVATOIRE_GRAFANA_DB_PASSWORD",
                this.secrets.of("observatoire_grafana"),
                "OBSERVATOIRE_GRAFANA_DB_SSLMODE",
                "disable");
    }
}
