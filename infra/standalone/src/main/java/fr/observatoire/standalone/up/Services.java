package fr.observatoire.standalone.up;

import fr.observatoire.parts.PostgresServer;

import java.util.HashMap;
import java.util.Map;

/**
 * The three services and what each is told. Outside this launcher the same keys come from the
 * deployment.
 */
final class Services {

    static final String TOPIC = "observatoire.submissions.v1";

    /** Keys are spread over them by their hash: their number is for good. */
    static final int PARTITIONS = 8;

    private final StackOptions options;

    private final DataFolder data;

    private final Secrets secrets;

    Services(StackOptions options, DataFolder data, Secrets secrets) {
        this.options = options;
        this.data = data;
        this.secrets = secrets;
    }

    Service ingest() {
        Map<String, String> environment = common(this.options.ingest());
        environment.put("OBSERVATOIRE_INGEST_SPOOLDIR", this.data.folder("ingest").toString());
        environment.put("OBSERVATOIRE_INGEST_TEXTSURL", command().url());
        return new Service("ingest", this.options.ingest(), 512, environment);
    }

    Service command() {
        Map<String, String> environment = common(this.options.command());
        database(environment, "SPRING_DATASOURCE", "observatoire_write", "observatoire_write");
        return new Service("command-service", this.options.command(), 768, environment);
    }

    Service query() {
        Map<String, String> environment = common(this.options.query());
        database(environment, "SPRING_DATASOURCE", "observatoire_read", "observatoire_read");
        database(
                environment,
                "OBSERVATOIRE_EVENTS_DATASOURCE",
                "observatoire_write",
                "observatoire_events_reader");
        environment.put("OBSERVATOIRE_INGEST_URL", ingest().url());
        environment.put("OBSERVATOIRE_COMMAND_URL", command().url());
        return new Service("query-service", this.options.query(), 768, environment);
    }

    /** What migrating a database takes. */
    Map<String, String> migration(String database) {
        return Map.of(
                "SPRING_FLYWAY_URL",
                url(database),
                "SPRING_FLYWAY_USER",
                PostgresServer.MIGRATION,
                "SPRING_FLYWAY_PASSWORD",
                this.secrets.of(PostgresServer.MIGRATION));
    }

    private Map<String, String> common(int port) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("OBSERVATOIRE_KAFKA_BOOTSTRAPSERVERS", "127.0.0.1:" + this.options.kafka());
        environment.put("OBSERVATOIRE_KAFKA_TOPIC", TOPIC);
        environment.put("AXONIQ_UPDATE_CHECKER_DISABLED", "true");
        return environment;
    }

    private void database(
            Map<String, String> environment, String prefix, String database, String role) {
        environment.put(prefix + "_URL", url(database));
        environment.put(prefix + "_USERNAME", role);
        environment.put(prefix + "_PASSWORD", this.secrets.of(role));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + this.options.postgres() + "/" + database;
    }
}
