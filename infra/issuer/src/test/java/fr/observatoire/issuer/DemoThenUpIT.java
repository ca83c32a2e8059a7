package fr.observatoire.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.issuer.RunningIssuer.Place;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A data folder that is a demonstration's, then is one no more. */
class DemoThenUpIT {

    private static final String DEMO = RunningIssuer.DEMO_PASSWORD;

    @Test
    void demoAccountsAreShownAndSignInInADemonstrationOnly() throws IOException {
        Place place = Place.fresh();
        String refresh;
        List<String> keys;
        try (RunningIssuer issuer = RunningIssuer.demo(place)) {
            Protocol protocol = new Protocol(issuer);
            Visitor academie = new Visitor(issuer).signIn("demo.academie", DEMO);

            assertThat(new Visitor(issuer).get("/connexion").body())
                    .contains(DEMO, "demo.academie", "demo.admin");
            assertThat(place.folder().resolve("premier-admin")).doesNotExist();
            Jwt token = protocol.check(protocol.tokens(academie).path("access_token").asString());
            assertThat(token.getClaimAsStringList("droits")).containsExactly("academie:14");
            assertThat(protocol.machineToken("ent-demo", DEMO).getClaimAsStringList("flux"))
                    .containsExactly("ent-usage");
            refresh = protocol.tokens(academie).path("refresh_token").asString();
            keys = protocol.keyIds();
        }
        try (RunningIssuer issuer = RunningIssuer.up(place)) {
            Protocol protocol = new Protocol(issuer);

            assertThat(new Visitor(issuer).get("/connexion").body()).doesNotContain(DEMO, "demo.");
            HttpResponse<String> refused =
                    new Visitor(issuer)
                            .submit(
                                    "/connexion",
                                    "/connexion",
                                    "nom",
                                    "demo.admin",
                                    "mot-de-passe",
                                    DEMO);
            assertThat(Visitor.location(refused)).endsWith("/connexion?refus");
            assertThat(protocol.machine("ent-demo", DEMO).statusCode()).isEqualTo(401);
            assertThat(protocol.refresh(refresh).statusCode()).isEqualTo(400);
            assertThat(protocol.refresh(refresh).body()).contains("invalid_grant");
            assertThat(protocol.keyIds()).isEqualTo(keys).hasSize(1);
            assertThat(issuer.firstAdminPath()).startsWith("/lien/");
            assertThat(place.folder())
                    .isDirectoryContaining("glob:**.pem")
                    .satisfies(
                            folder -> {
                                try (var files = Files.list(folder)) {
                                    assertThat(files)
                                            .allSatisfy(
                                                    file ->
                                                            assertThat(
                                                                            Files
                                                                                    .getPosixFilePermissions(
                                                                                            file))
                                                                    .isEqualTo(
                                                                            PosixFilePermissions
                                                                                    .fromString(
                                                                                            "rw-------")));
                                }
                            });
        }
    }
}
