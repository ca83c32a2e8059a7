package fr.observatoire.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

import fr.observatoire.ingest.Answer;
import fr.observatoire.ingest.Door;
import fr.observatoire.ingest.DoorTest;
import fr.observatoire.parts.testing.TestIssuer;
import fr.observatoire.parts.testing.TestParts;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Tokens that the issuer did not make, or not for here and now. */
class ForgedTokensTest extends DoorTest {

    private final TestIssuer issuer = TestParts.issuer();

    @Test
    void aRightOneIsTaken() {
        assertThat(answer(this.issuer.sign(claims().build())).status()).isNotEqualTo(401);
    }

    @Test
    void noneAtAll() {
        Answer answer = answer("");
        answer.isProblem(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
    }

    @Test
    void signedByAnother() {
        answer(this.issuer.forge(claims().build())).isProblem(401);
    }

    @Test
    void notSigned() {
        answer(new PlainJWT(claims().build()).serialize()).isProblem(401);
    }

    @Test
    void expired() {
        long then = Instant.now().minus(Duration.ofMinutes(2)).getEpochSecond();
        answer(this.issuer.sign(claims().claim("exp", then).build())).isProblem(401);
    }

    @Test
    void thatNeverExpires() {
        answer(this.issuer.sign(claims().claim("exp", null).build())).isProblem(401);
    }

    @Test
    void notYetValid() {
        long then = Instant.now().plus(Duration.ofHours(1)).getEpochSecond();
        answer(this.issuer.sign(claims().claim("nbf", then).build())).isProblem(401);
    }

    @Test
    void forAnotherAudience() {
        answer(this.issuer.sign(claims().audience("ailleurs").build())).isProblem(401);
    }

    @Test
    void ofAnotherIssuer() {
        answer(this.issuer.sign(claims().issuer("http://127.0.0.1:1").build())).isProblem(401);
    }

    @Test
    void ofSomebodyWithAName() {
        answer(this.issuer.sign(claims().subject("nom@exemple.fr").build())).isProblem(401);
    }

    /** The public key taken for a shared secret. */
    @Test
    void withThePublicKeyAsSecret() throws JOSEException {
        byte[] secret = this.issuer.publicKey().toRSAPublicKey().getEncoded();
        answer(mac(claims().build(), secret)).isProblem(401);
    }

    /** The door's own pass opens the keeper of texts, and nothing here. */
    @Test
    void thatOnlyTheDoorHas() throws JOSEException {
        byte[] guess = "devine".repeat(8).getBytes(StandardCharsets.UTF_8);
        answer(mac(claims().issuer("observatoire-porte").build(), guess)).isProblem(401);
    }

    @Test
    void withoutRightsNothingIsOpen() {
        answer(this.issuer.sign(claims().claim("droits", List.of("roi")).build())).isProblem(403);
        answer(this.issuer.sign(claims().claim("droits", "national").build())).isProblem(403);
        answer(this.issuer.sign(claims().claim("droits", List.of("porte")).build())).isProblem(403);
    }

    @Test
    void theyAreCounted() {
        answer("").isProblem(401);
        assertThat(super.door().as("prometheus", "surveillance").get("/actuator/prometheus").body())
                .contains("observatoire_refus_total{message=\"identite.absente\",statut=\"401\"}");
    }

    private JWTClaimsSet.Builder claims() {
        return this.issuer.claims("quelquun").claim("droits", List.of("national"));
    }

    private Answer answer(String token) {
        return new Door(super.door().port(), token).submit("{}");
    }

    private static String mac(JWTClaimsSet claims, byte[] secret) throws JOSEException {
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner(secret));
        return token.serialize();
    }
}
