package fr.observatoire.command.team;

import fr.observatoire.access.Seals;
import fr.observatoire.command.batch.Writer;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.parts.testing.TestIssuer;
import fr.observatoire.parts.testing.TestParts;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Speaks to the service as a team of Rennes does, or another. */
public final class Http implements AutoCloseable {

    private static final String OPERATOR =
            TestParts.issuer().token("operateur", List.of("national", "admin", "surveillance"));

    private final HttpClient client = HttpClient.newHttpClient();

    private final Writer writer;

    public Http(Writer writer) {
        this.writer = writer;
    }

    public Answer post(String path, String body) {
        return post("academie:14", path, body);
    }

    public Answer post(String territory, String path, String body) {
        return send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)),
                TestParts.issuer().token("acteur-14", List.of(territory)));
    }

    /** Asks as somebody who may do everything that people may. */
    public Answer send(HttpRequest.Builder request) {
        return send(request, OPERATOR);
    }

    /** Asks as the door does. */
    public Answer sendAsDoor(HttpRequest.Builder request) {
        return send(request, Seals.with(TestIssuer.DOOR_KEY).pass("observatoire"));
    }

    /** Asks as whoever has the token. */
    public Answer send(HttpRequest.Builder request, String token) {
        try {
            HttpResponse<String> response =
                    this.client.send(
                            request.header("Authorization", "Bearer " + token).build(),
                            BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + this.writer.port() + path);
    }

    @Override
    public void close() {
        this.client.close();
    }

    /** What came back. */
    public record Answer(int status, String type, String body) {

        public JsonNode json() {
            return ContractJson.mapper().readTree(this.body);
        }

        /** Codes of a problem's reasons, with their field. */
        public List<String> reasons() {
            return json().path("errors").values().stream()
                    .map(
                            (error) ->
                                    error.path("code").asString("")
                                            + " "
                                            + error.path("field").asString(""))
                    .toList();
        }

        public String detail() {
            return json().path("detail").asString("");
        }
    }
}
