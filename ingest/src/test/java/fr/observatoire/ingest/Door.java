package fr.observatoire.ingest;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.parts.testing.TestParts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A sender, over real HTTP.
 *
 * @param token who it is
 */
public record Door(int port, String token) {

    private static final String VENDOR =
            TestParts.issuer()
                    .machine(
                            "editeur-7",
                            SubmissionKind.feeds().stream().map(SubmissionKind::id).toList(),
                            List.of("national"));

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** A vendor that may send everything. */
    public Door(int port) {
        this(port, VENDOR);
    }

    /** The same door, for somebody with these rights. */
    public Door as(String subject, String... rights) {
        return new Door(this.port, TestParts.issuer().token(subject, List.of(rights)));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer submit(String json) {
        return submit(json.getBytes(StandardCharsets.UTF_8));
    }

    public Answer submit(byte[] json) {
        return send(
                request("/api/submissions")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(json)));
    }

    public Answer file(String parameters, String text) {
        return file(parameters, text.getBytes(StandardCharsets.UTF_8));
    }

    public Answer file(String parameters, byte[] bytes) {
        return send(
                request("/api/files" + parameters)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofByteArray(bytes)));
    }

    public Answer put(String pathAndParameters, BodyPublisher body) {
        return send(request("/api/files/" + pathAndParameters).PUT(body));
    }

    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path));
        return this.token.isEmpty()
                ? request
                : request.header("Authorization", "Bearer " + this.token);
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }
}
