package fr.observatoire.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The claims of the contract, asked of a real Keycloak with the realm that is provided. */
class RealmIT {

    private static final String REDIRECT =
            RunningKeycloak.PAGES + "/login/oauth2/code/observatoire";

    /** Of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    private static final List<String> NO_NAME =
            List.of("name", "given_name", "family_name", "preferred_username", "email");

    private static RunningKeycloak keycloak;

    private final Http visitor = new Http();

    private final Operator operator = new Operator(keycloak);

    @BeforeAll
    static void start() throws IOException {
        keycloak = RunningKeycloak.start();
    }

    @AfterAll
    static void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void aMachineGetsWhatTheContractSays() {
        Jwt token = checked(machine(RunningKeycloak.MACHINE_SECRET));

        assertThat(token.getClaimAsStringList("droits")).containsExactly("producteur");
        assertThat(token.getClaimAsStringList("flux")).containsExactly("ent-usage");
        assertThat(token.getClaimAsStringList("perimetre")).containsExactly("academie:14");
        assertIsOfTheContract(token);
        assertThat(machine("another secret").statusCode()).isEqualTo(401);
    }

    @Test
    void aPersonGetsWhatTheContractSays() {
        this.operator.create("equipe-rennes", "academie:14", "region:53");

        HttpResponse<String> tokens = exchange(code("equipe-rennes", pages(CHALLENGE)));
        Jwt token = checked(tokens);

        assertThat(token.getClaimAsStringList("droits"))
                .containsExactlyInAnyOrder("academie:14", "region:53");
        assertIsOfTheContract(token);
        assertThat(tokens.body()).doesNotContain("equipe-rennes");
        Jwt identity = check(Http.read(tokens).path("id_token").asString());
        assertThat(identity.getSubject()).isEqualTo(token.getSubject());
        assertThat(identity.getClaims()).doesNotContainKeys(NO_NAME.toArray(String[]::new));
    }

    @Test
    void noCodeWithoutProofKeyNorToAnotherAddress() {
        HttpResponse<String> unproven = this.visitor.get(pages(""));
        assertThat(unproven.headers().firstValue("Location"))
                .hasValueSatisfying(
                        location ->
                                assertThat(location)
                                        .startsWith(REDIRECT)
                                        .contains("error=invalid_request"));

        HttpResponse<String> elsewhere =
                this.visitor.get(pages(CHALLENGE).replace("18080", "18081"));
        assertThat(elsewhere.statusCode()).isEqualTo(400);
        assertThat(elsewhere.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void nobodyChangesTheirOwnRights() {
        String id = this.operator.create("curieuse", "etablissement:0350122T");
        String account = keycloak.realm() + "/account/";
        String address = authorize("account-console", account, "openid", CHALLENGE);
        String bearer =
                Http.read(
                                this.visitor.post(
                                        keycloak.realm() + "/protocol/openid-connect/token",
                                        "grant_type",
                                        "authorization_code",
                                        "client_id",
                                        "account-console",
                                        "code",
                                        code("curieuse", address),
                                        "redirect_uri",
                                        account,
                                        "code_verifier",
                                        VERIFIER))
                        .path("access_token")
                        .asString();
        HttpResponse<String> own = this.visitor.json("GET", account, bearer, Map.of());

        this.visitor.json(
                "POST",
                account,
                bearer,
                Map.of("username", "curieuse", "attributes", Map.of("droits", List.of("admin"))));

        assertThat(this.operator.rights(id)).containsExactly("etablissement:0350122T");
        assertThat(own.body()).contains("curieuse").doesNotContain("0350122T");
    }

    @Test
    void anOperatorCannotMisspellARight() {
        HttpResponse<String> refused = this.operator.add("mal-ecrite", "academie:1A");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("droits");
        assertThat(this.operator.add("la-porte", "porte").statusCode()).isEqualTo(400);
        assertThat(this.operator.rights(this.operator.create("prometheus", "surveillance")))
                .containsExactly("surveillance");
    }

    private void assertIsOfTheContract(Jwt token) {
        assertThat(token.getHeaders()).containsEntry("alg", "RS256");
        assertThat(token.getIssuer()).hasToString(keycloak.realm());
        assertThat(token.getAudience()).containsExactly("observatoire");
        assertThat(token.getSubject()).matches("[^@\\s]{1,80}");
        assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt()))
                .isEqualTo(Duration.ofMinutes(5));
        assertThat(token.getClaims()).doesNotContainKeys(NO_NAME.toArray(String[]::new));
    }

    private HttpResponse<String> machine(String secret) {
        return this.visitor.post(
                keycloak.realm() + "/protocol/openid-connect/token",
                "grant_type",
                "client_credentials",
                "client_id",
                "ent-exemple",
                "client_secret",
                secret);
    }

    private static Jwt checked(HttpResponse<String> tokens) {
        return check(Http.read(tokens).path("access_token").asString());
    }

    private static Jwt check(String token) {
        return NimbusJwtDecoder.withJwkSetUri(keycloak.realm() + "/protocol/openid-connect/certs")
                .build()
                .decode(token);
    }

    private static String pages(String challenge) {
        return authorize("observatoire-pages", REDIRECT, "openid", challenge);
    }

    private static String authorize(
            String client, String redirect, String scope, String challenge) {
        String address =
                keycloak.realm()
                        + "/protocol/openid-connect/auth?"
                        + Http.form(
                                "response_type",
                                "code",
                                "client_id",
                                client,
                                "scope",
                                scope,
                                "state",
                                "abc",
                                "redirect_uri",
                                redirect);
        return challenge.isEmpty()
                ? address
                : address
                        + "&"
                        + Http.form("code_challenge", challenge, "code_challenge_method", "S256");
    }

    /** Signs in on Keycloak's page, as a browser without script does. */
    private String code(String name, String address) {
        Matcher form = FORM.matcher(this.visitor.get(address).body());
        assertThat(form.find()).isTrue();
        String location =
                this.visitor
                        .post(
                                form.group(1).replace("&amp;", "&"),
                                "username",
                                name,
                                "password",
                                Operator.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse("");
        assertThat(location).contains("code=");
        return location.replaceAll(".*[?&#]code=([^&]+).*", "$1");
    }

    private HttpResponse<String> exchange(String code) {
        return this.visitor.post(
                keycloak.realm() + "/protocol/openid-connect/token",
                "grant_type",
                "authorization_code",
                "client_id",
                "observatoire-pages",
                "client_secret",
                RunningKeycloak.PAGES_SECRET,
                "code",
                code,
                "redirect_uri",
                REDIRECT,
                "code_verifier",
                VERIFIER);
    }
}
