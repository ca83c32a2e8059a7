package fr.observatoire.standalone.load;

import fr.observatoire.standalone.CommandFailure;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Requests to a service: an answer of 400 or more becomes a French failure. */
public final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final int CONFLICT = 409;

    private final @Nullable AccessTokens tokens;

    private Http(@Nullable AccessTokens tokens) {
        this.tokens = tokens;
    }

    /** In the name of an account. */
    public static Http as(AccessTokens tokens) {
        return new Http(tokens);
    }

    /** In nobody's name. */
    public static Http anonymous() {
        return new Http(null);
    }

    private HttpRequest signed(HttpRequest request) {
        return (this.tokens == null)
                ? request
                : HttpRequest.newBuilder(request, (name, value) -> true)
                        .header("Authorization", this.tokens.bearer())
                        .build();
    }

    /** The answer to a GET, or nothing when the service knows no such thing (404). */
    <T> Optional<T> get(URI uri, Class<T> type) {
        HttpResponse<String> answer =
                send(
                        HttpRequest.newBuilder(uri).timeout(PATIENCE).build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() == 404) {
            return Optional.empty();
        }
        return Optional.of(read(answer, type));
    }

    /** The lines of a text, or none when the service knows no such thing. */
    Stream<String> lines(URI uri) {
        HttpResponse<Stream<String>> answer =
                send(HttpRequest.newBuilder(uri).timeout(PATIENCE).build(), BodyHandlers.ofLines());
        return (answer.statusCode() == 200) ? answer.body() : Stream.empty();
    }

    /** The answer to a request that may take as long as it needs. */
    <T> T send(HttpRequest request, Class<T> type) {
        return read(send(request, BodyHandlers.ofString()), type);
    }

    /** A request for something that may be there already (409): then it is left as it is. */
    void sendUnlessThere(HttpRequest request) {
        HttpResponse<String> answer = send(request, BodyHandlers.ofString());
        if (answer.statusCode() != CONFLICT) {
            read(answer, JsonNode.class);
        }
    }

    private static <T> T read(HttpResponse<String> answer, Class<T> type) {
        if (answer.statusCode() >= 400) {
            String problem = Problem.text(JSON, answer.statusCode(), answer.body());
            throw CommandFailure.of("failure.http", answer.uri(), problem);
        }
        return JSON.readValue(answer.body(), type);
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        try {
            return CLIENT.send(signed(request), handler);
        } catch (IOException ex) {
            throw CommandFailure.because(ex, "failure.unreachable", request.uri(), ex.toString());
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw CommandFailure.because(ex, "failure.interrupted");
        }
    }
}
