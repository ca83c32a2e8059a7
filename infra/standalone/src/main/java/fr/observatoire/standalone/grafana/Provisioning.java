package fr.observatoire.standalone.grafana;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gives every organisation the dashboards, on a data source whose login sees its own rows only
 * (docs/adr/012). Doing so again changes nothing but what has changed.
 */
public final class Provisioning {

    /** What the dashboards call their data source and their folder. */
    private static final String UID = "observatoire";

    private static final String TITLE = "Observatoire";

    /** One less than the login may open. */
    private static final int CONNECTIONS = 4;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final GrafanaApi api;

    private final Database database;

    private final List<JsonNode> dashboards;

    /**
     * The read database as Grafana reaches it.
     *
     * @param address host and port
     * @param sslMode as PostgreSQL names it
     */
    public record Database(String address, String name, String sslMode) {}

    /**
     * What is to be provisioned, and where.
     *
     * @param address of Grafana
     * @param password of its user {@code admin}
     * @param dashboards folder of their JSON files
     */
    public Provisioning(String address, String password, Database database, Path dashboards) {
        this.api = new GrafanaApi(address, "admin", password);
        this.database = database;
        this.dashboards = read(dashboards);
    }

    /**
     * Provisions all organisations.
     *
     * @param passwords of their logins
     * @throws fr.observatoire.standalone.CommandFailure when Grafana refuses or does not answer
     */
    public void run(List<Organisation> organisations, Map<String, String> passwords) {
        for (Organisation organisation : organisations) {
            String password = passwords.get(organisation.login());
            if (password == null) {
                throw new IllegalArgumentException(organisation.login());
            }
            long id = this.api.organisation(organisation.name());
            this.api.put(id, "/api/datasources", UID, source(organisation.login(), password));
            this.api.put(id, "/api/folders", UID, folder());
            this.dashboards.forEach((it) -> this.api.dashboard(id, stored(it)));
        }
    }

    private ObjectNode source(String login, String password) {
        ObjectNode source =
                JSON.createObjectNode()
                        .put("name", TITLE)
                        .put("type", "grafana-postgresql-datasource")
                        .put("uid", UID)
                        .put("access", "proxy")
                        .put("isDefault", true)
                        .put("url", this.database.address())
                        .put("user", login);
        source.putObject("jsonData")
                .put("database", this.database.name())
                .put("sslmode", this.database.sslMode())
                .put("postgresVersion", 1500)
                .put("maxOpenConns", CONNECTIONS)
                .put("maxIdleConns", 1)
                .put("connMaxLifetime", 600);
        source.putObject("secureJsonData").put("password", password);
        return source;
    }

    private static ObjectNode folder() {
        return JSON.createObjectNode().put("uid", UID).put("title", TITLE).put("overwrite", true);
    }

    private static ObjectNode stored(JsonNode dashboard) {
        ObjectNode body = JSON.createObjectNode().put("folderUid", UID).put("overwrite", true);
        body.set("dashboard", dashboard);
        return body;
    }

    private static List<JsonNode> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter((file) -> file.toString().endsWith(".json"))
                    .sorted()
                    .map((file) -> JSON.readTree(file.toFile()))
                    .toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
