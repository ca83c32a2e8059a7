package fr.observatoire.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** A person's way to a token of the observatory's pages. */
class PeopleIT {

    private final RunningIssuer issuer = RunningIssuer.shared();

    private final Protocol protocol = new Protocol(this.issuer);

    private final Admin admin = Admin.here();

    @Test
    void aTokenSaysTheRightsAndNothingElseOfThePerson() {
        Visitor person = this.admin.signedIn("equipe-rennes", "academie:14", "region:53");

        JsonNode tokens = this.protocol.tokens(person);
        Jwt token = this.protocol.check(tokens.path("access_token").asString());

        assertThat(token.getClaims().keySet())
                .isEqualTo(
                        Set.of("iss", "aud", "sub", "exp", "iat", "nbf", "jti", "scope", "droits"));
        assertThat(token.getHeaders()).containsEntry("alg", "RS256");
        assertThat(token.getIssuer()).hasToString(this.issuer.address());
        assertThat(token.getAudience()).containsExactly("observatoire");
        assertThat(token.getSubject()).matches("[0-9a-f-]{36}");
        assertThat(token.getClaimAsStringList("droits"))
                .containsExactly("academie:14", "region:53");
        assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt()))
                .isEqualTo(Duration.ofMinutes(5));
        Jwt identity = this.protocol.check(tokens.path("id_token").asString());
        assertThat(identity.getSubject()).isEqualTo(token.getSubject());
        assertThat(identity.getClaims().toString()).doesNotContain("equipe-rennes");
    }

    @Test
    void noCodeIsGivenWithoutProofKey() {
        Visitor person = this.admin.signedIn("sans-preuve", "national");

        String answer = Visitor.location(person.get(this.protocol.authorizeTo(Protocol.REDIRECT)));

        assertThat(answer).contains("error=invalid_request").doesNotContain("?code=");
    }

    @Test
    void aCodeIsWorthNothingWithoutItsVerifierAndNothingTheSecondTime() {
        Visitor person = this.admin.signedIn("un-code", "national");
        String code = this.protocol.code(person);
        String wrong = "x".repeat(43);

        assertThat(this.protocol.exchange(code, wrong).statusCode()).isEqualTo(400);
        String another = this.protocol.code(person);
        assertThat(this.protocol.exchange(another, Protocol.VERIFIER).statusCode()).isEqualTo(200);
        assertThat(this.protocol.exchange(another, Protocol.VERIFIER).statusCode()).isEqualTo(400);
    }

    @Test
    void nobodyIsSentToAnAddressThatIsNotRegistered() {
        Visitor person = this.admin.signedIn("ailleurs", "national");
        String elsewhere = "http://malveillant.example/login/oauth2/code/observatoire";
        String otherPort = "http://127.0.0.1:9/login/oauth2/code/observatoire";

        for (String redirect : List.of(elsewhere, otherPort)) {
            HttpResponse<String> answer =
                    person.get(
                            this.protocol.authorizeTo(
                                    redirect,
                                    "code_challenge",
                                    Protocol.CHALLENGE,
                                    "code_challenge_method",
                                    "S256"));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Visitor.location(answer)).isEmpty();
            assertThat(answer.body()).contains("Demande refusée").doesNotContain("Exception");
        }
    }

    @Test
    void whoIsNotSignedInIsAskedToAndThenGoesOn() {
        this.admin.signedIn("revient", "national");
        Visitor stranger = new Visitor(this.issuer);

        assertThat(Visitor.location(stranger.get(this.protocol.authorize())))
                .endsWith("/connexion");
        HttpResponse<String> signedIn =
                stranger.submit(
                        "/connexion",
                        "/connexion",
                        "nom",
                        " REVIENT ",
                        "mot-de-passe",
                        Admin.PASSWORD);

        assertThat(Visitor.location(signedIn)).contains("/oauth2/authorize?");
    }

    @Test
    void aRefreshTokenServesOnceAndNotAnAccountThatIsClosed() {
        Visitor person = this.admin.signedIn("bientot-ferme", "academie:14");
        String first = this.protocol.tokens(person).path("refresh_token").asString();

        HttpResponse<String> second = this.protocol.refresh(first);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(this.protocol.refresh(first).statusCode()).isEqualTo(400);

        String left = Protocol.json(second).path("refresh_token").asString();
        this.admin.act(this.admin.page("bientot-ferme"), "arret");
        assertThat(this.protocol.refresh(left).statusCode()).isEqualTo(400);
        assertThat(this.protocol.refresh(left).body()).contains("invalid_grant");
    }

    @Test
    void changedRightsAreInTheNextToken() {
        Visitor person = this.admin.signedIn("change", "academie:14");
        String refresh = this.protocol.tokens(person).path("refresh_token").asString();

        this.admin.act(this.admin.page("change"), "droits", "droits", "region:53");

        JsonNode tokens = Protocol.json(this.protocol.refresh(refresh));
        assertThat(
                        this.protocol
                                .check(tokens.path("access_token").asString())
                                .getClaimAsStringList("droits"))
                .containsExactly("region:53");
    }
}
