package fr.observatoire.standalone.load;

import fr.observatoire.standalone.CommandFailure;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** The tokens of a machine account, each used until shortly before its end. */
public final class AccessTokens {

    /** A request that has just left must still arrive with a valid token. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI endpoint;

    private final String credentials;

    private @Nullable Held held;

    /**
     * Tokens by client credentials; none is asked for before one is needed.
     *
     * @param issuer address of the issuer, without a slash at the end
     * @param account the machine account's {@code client_id}
     * @param secret its secret
     */
    public AccessTokens(String issuer, String account, String secret) {
        this.endpoint = URI.create(issuer + "/oauth2/token");
        String both = encoded(account) + ":" + encoded(secret);
        this.credentials =
                Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The value of a request's header Authorization.
     *
     * @throws CommandFailure when the issuer does not answer or refuses
     */
    public synchronized String bearer() {
        if (this.held == null || this.held.renewAt() <= System.nanoTime()) {
            this.held = ask();
        }
        return "Bearer " + this.held.token();
    }

    private Held ask() {
        long now = System.nanoTime();
        HttpRequest request =
                HttpRequest.newBuilder(this.endpoint)
                        .timeout(PATIENCE)
                        .header("Authorization", "Basic " + this.credentials)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        JsonNode answer = Http.anonymous().send(request, JsonNode.class);
        Duration life = Duration.ofSeconds(answer.path("expires_in").asLong());
        return new Held(answer.path("access_token").asString(), now + life.minus(MARGIN).toNanos());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Held(String token, long renewAt) {}
}
