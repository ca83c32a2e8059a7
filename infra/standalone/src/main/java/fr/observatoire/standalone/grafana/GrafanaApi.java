package fr.observatoire.standalone.grafana;

import fr.observatoire.standalone.CommandFailure;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * What is asked of Grafana by its HTTP API, as its server administrator: organisations cannot be
 * provisioned by file, nor anything for one that does not exist yet.
 */
final class GrafanaApi {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final String address;

    private final String authorization;

    GrafanaApi(String address, String user, String password) {
        this.address = address;
        this.authorization =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        (user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** The number of an organisation, which is made when there is none of that name. */
    long organisation(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return send(request("/api/orgs/name/" + encoded).GET())
                .map((found) -> found.path("id").asLong())
                .orElseGet(() -> make(name));
    }

    private long make(String name) {
        return required(post("/api/orgs", JSON.createObjectNode().put("name", name)))
                .path("orgId")
                .asLong();
    }

    /** Makes or changes what an organisation knows by a uid. */
    void put(long organisation, String path, String uid, JsonNode body) {
        boolean known =
                send(of(organisation, request(path + lookup(path) + uid).GET())).isPresent();
        required(
                of(
                        organisation,
                        known
                                ? json(request(path + lookup(path) + uid), "PUT", body)
                                : post(path, body)));
    }

    /** Stores a dashboard of an organisation, in place of the one of the same uid. */
    void dashboard(long organisation, JsonNode body) {
        required(of(organisation, post("/api/dashboards/db", body)));
    }

    /** Of data sources the uid is named as such, of folders it is the path. */
    private static String lookup(String path) {
        return path.endsWith("/datasources") ? "/uid/" : "/";
    }

    private HttpRequest.Builder post(String path, JsonNode body) {
        return json(request(path), "POST", body);
    }

    private static HttpRequest.Builder json(
            HttpRequest.Builder request, String method, JsonNode body) {
        return request.header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()));
    }

    private static HttpRequest.Builder of(long organisation, HttpRequest.Builder request) {
        return request.header("X-Grafana-Org-Id", Long.toString(organisation));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(this.address + path))
                .timeout(PATIENCE)
                .header("Authorization", this.authorization);
    }

    private JsonNode required(HttpRequest.Builder request) {
        return send(request)
                .orElseThrow(() -> CommandFailure.of("failure.http", this.address, "404"));
    }

    /** What is answered, or nothing when there is no such thing. */
    private Optional<JsonNode> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = this.http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() == 404) {
                return Optional.empty();
            }
            if (answer.statusCode() >= 300) {
                throw CommandFailure.of(
                        "failure.http", answer.uri(), answer.statusCode() + " " + answer.body());
            }
            return Optional.of(JSON.readTree(answer.body()));
        } catch (IOException ex) {
            throw CommandFailure.because(ex, "failure.unreachable", this.address, ex.toString());
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw CommandFailure.because(ex, "failure.interrupted");
        }
    }
}
