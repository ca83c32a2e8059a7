package fr.observatoire.parts.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An OIDC issuer as far as services look: its description, its keys, and tokens that it has signed.
 * It signs whatever a test asks for.
 */
public final class TestIssuer {

    private static final int KEY_BITS = 2048;

    /** Of the door, base64url of 32 bytes. */
    public static final String DOOR_KEY = "b2JzZXJ2YXRvaXJlLW9ic2VydmF0b2lyZS10ZXN0cy0";

    private static final Duration LIFETIME = Duration.ofHours(1);

    private final RSAKey key = newKey();

    private final HttpServer server = listen();

    TestIssuer() {
        answer(
                "/.well-known/openid-configuration",
                """
                {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "subject_types_supported": ["public"],
                 "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token"}
                """
                        .formatted(url()));
        answer("/jwks", new JWKSet(this.key.toPublicJWK()).toString());
        this.server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + this.server.getAddress().getPort();
    }

    /** What a service is told to believe it, and the secret of the door. */
    public Map<String, String> properties() {
        return Map.of(
                "observatoire.identite.emetteur",
                url(),
                "observatoire.identite.porte.cle",
                DOOR_KEY,
                "observatoire.identite.client.secret",
                "secret-des-tests");
    }

    /** The same as arguments of a command line. */
    public List<String> arguments() {
        return properties().entrySet().stream()
                .map((property) -> "--" + property.getKey() + "=" + property.getValue())
                .toList();
    }

    /** A token of somebody with these rights. */
    public String token(String subject, List<String> rights) {
        return sign(claims(subject).claim("droits", rights).build());
    }

    /** A token of a machine account. */
    public String machine(String subject, List<String> feeds, List<String> perimeter) {
        return sign(
                claims(subject)
                        .claim("droits", List.of("producteur"))
                        .claim("flux", feeds)
                        .claim("perimetre", perimeter)
                        .build());
    }

    /** What a right token says, to be changed. */
    public JWTClaimsSet.Builder claims(String subject) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(url())
                .audience("observatoire")
                .subject(subject)
                .claim("iat", now.getEpochSecond())
                .claim("exp", now.plus(LIFETIME).getEpochSecond());
    }

    public String sign(JWTClaimsSet claims) {
        return sign(claims, this.key);
    }

    /** Signs with another key, under the name of the issuer's. */
    public String forge(JWTClaimsSet claims) {
        return sign(claims, newKey());
    }

    /** The key that all may know. */
    public RSAKey publicKey() {
        return this.key.toPublicJWK();
    }

    private String sign(JWTClaimsSet claims, RSAKey with) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(this.key.getKeyID()).build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(with));
        } catch (JOSEException ex) {
            throw new IllegalStateException(ex);
        }
        return token.serialize();
    }

    private void answer(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        this.server.createContext(path, (exchange) -> send(exchange, body));
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS).keyID("test").generate();
        } catch (JOSEException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static HttpServer listen() {
        try {
            return HttpServer.create(
                    new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
