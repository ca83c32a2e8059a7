package fr.observatoire.ingest;

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

/** A sender, over real HTTP. */
public record Door(int port) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

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
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path));
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
