package fr.observatoire.query.web;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Asks the service over HTTP.
 *
 * @param address of the service
 * @param token of who asks; empty for everybody at once, as the address needs it
 */
public record Web(String address, String token) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String NOBODY = "-";

    private static final JsonMapper MAPPER = new JsonMapper();

    public Web(String address) {
        this(address, "");
    }

    /** The same service, asked by somebody with these rights. */
    public Web as(String... rights) {
        return new Web(this.address, Callers.with(rights));
    }

    /** The same service, asked by nobody known. */
    public Web anonymous() {
        return new Web(this.address, NOBODY);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(this.address + path));
        return this.token.equals(NOBODY)
                ? request
                : request.header("Authorization", "Bearer " + tokenFor(path));
    }

    /** Of who asks for a page. */
    public String tokenFor(String path) {
        return this.token.isEmpty() ? Callers.everybody(path) : this.token;
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public JsonNode json(String path) {
        return MAPPER.readTree(get(path).body());
    }

    public HttpResponse<String> post(String path) {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()).build());
    }

    /** Sends a body; headers come in pairs. */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Sends a body as it is. */
    public HttpResponse<String> send(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request =
                request(path).method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Sends a form as a browser does; the answer may be a redirection. */
    public HttpResponse<String> form(String path, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send("POST", path, body, "Content-Type", "application/x-www-form-urlencoded");
    }

    /** Sends a form whose inputs may have several values, "name", "value", "name", "value"... */
    public HttpResponse<String> formOf(String path, String... pairs) {
        String body =
                IntStream.range(0, pairs.length / 2)
                        .mapToObj((i) -> encoded(pairs[2 * i]) + "=" + encoded(pairs[2 * i + 1]))
                        .collect(Collectors.joining("&"));
        return send("POST", path, body, "Content-Type", "application/x-www-form-urlencoded");
    }

    public static JsonNode read(HttpResponse<String> answer) {
        return MAPPER.readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }
}
