package fr.observatoire.issuer;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** What clients ask of the issuer, and what they check of its answers. */
record Protocol(RunningIssuer issuer) {

    static final String REDIRECT = RunningIssuer.PAGES + "/login/oauth2/code/observatoire";

    /** Of RFC 7636, appendix B. */
    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final JsonMapper JSON = JsonMapper.shared();

    String authorize(String... more) {
        return authorizeTo(REDIRECT, "code_challenge", CHALLENGE, "code_challenge_method", "S256")
                + (more.length == 0 ? "" : "&" + Visitor.form(more));
    }

    String authorizeTo(String redirect, String... more) {
        return "/oauth2/authorize?"
                + Visitor.form(
                        "response_type",
                        "code",
                        "client_id",
                        "observatoire-pages",
                        "scope",
                        "openid",
                        "state",
                        "abc",
                        "redirect_uri",
                        redirect)
                + (more.length == 0 ? "" : "&" + Visitor.form(more));
    }

    /** The code that a visitor who is signed in gets for the pages. */
    String code(Visitor visitor) {
        String location = Visitor.location(visitor.get(authorize()));
        if (!location.startsWith(REDIRECT + "?code=")) {
            throw new AssertionError("no code in " + location);
        }
        return location.replaceAll(".*[?&]code=([^&]+).*", "$1");
    }

    HttpResponse<String> exchange(String code, String verifier) {
        return pages(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                REDIRECT,
                "code_verifier",
                verifier);
    }

    JsonNode tokens(Visitor visitor) {
        return JSON.readTree(exchange(code(visitor), VERIFIER).body());
    }

    HttpResponse<String> refresh(String token) {
        return pages("grant_type", "refresh_token", "refresh_token", token);
    }

    HttpResponse<String> machine(String id, String secret) {
        return token(id, secret, "grant_type", "client_credentials");
    }

    Jwt machineToken(String id, String secret) {
        return check(json(machine(id, secret)).path("access_token").asString());
    }

    /** A token as a service would take it: signature and dates checked. */
    Jwt check(String token) {
        return NimbusJwtDecoder.withJwkSetUri(this.issuer.address() + "/oauth2/jwks")
                .build()
                .decode(token);
    }

    List<String> keyIds() {
        JsonNode keys = json(get("/oauth2/jwks")).path("keys");
        return keys.valueStream().map(key -> key.path("kid").asString()).toList();
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(this.issuer.address() + path)));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> pages(String... fields) {
        return token("observatoire-pages", RunningIssuer.PAGES_SECRET, fields);
    }

    private HttpResponse<String> token(String id, String secret, String... fields) {
        byte[] both = (id + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return send(
                HttpRequest.newBuilder(URI.create(this.issuer.address() + "/oauth2/token"))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(both))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(Visitor.form(fields))));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }
}
