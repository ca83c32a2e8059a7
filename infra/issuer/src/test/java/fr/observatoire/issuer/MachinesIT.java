package fr.observatoire.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

import java.util.List;
import java.util.Set;

/** A machine's way to a token. */
class MachinesIT {

    private final Protocol protocol = new Protocol(RunningIssuer.shared());

    private final Admin admin = Admin.here();

    @Test
    void aTokenSaysWhatTheMachineMaySendAndForWhom() {
        String secret = this.admin.machine("editeur-un");

        Jwt token = this.protocol.machineToken("editeur-un", secret);

        assertThat(token.getClaims().keySet())
                .isEqualTo(
                        Set.of(
                                "iss",
                                "aud",
                                "sub",
                                "exp",
                                "iat",
                                "nbf",
                                "jti",
                                "droits",
                                "flux",
                                "perimetre"));
        assertThat(token.getSubject()).isEqualTo("editeur-un");
        assertThat(token.getAudience()).containsExactly("observatoire");
        assertThat(token.getClaimAsStringList("droits")).containsExactly("producteur");
        assertThat(token.getClaimAsStringList("flux")).containsExactly("ent-usage");
        assertThat(token.getClaimAsStringList("perimetre")).containsExactly("academie:14");
    }

    @Test
    void theLauncherMaySendEverythingAndSeeEverything() {
        Jwt token =
                this.protocol.machineToken("observatoire-lanceur", RunningIssuer.LAUNCHER_SECRET);

        assertThat(token.getClaimAsStringList("droits"))
                .containsExactly("national", "admin", "surveillance", "producteur");
        assertThat(token.getClaimAsStringList("flux")).hasSize(14).contains("ent-usage", "plan");
        assertThat(token.getClaimAsStringList("perimetre")).containsExactly("national");
    }

    @Test
    void theLaunchersAccountIsNobodysToChange() {
        assertThat(this.admin.visitor().get("/comptes").body()).contains("observatoire-lanceur");
        assertThat(this.admin.visitor().get("/machines/observatoire-lanceur").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anOldSecretIsValidUntilItIsWithdrawnOrItsTimeIsOver() {
        String first = this.admin.machine("editeur-deux");

        String second = rotate("editeur-deux", "");
        assertThat(List.of(status("editeur-deux", first), status("editeur-deux", second)))
                .containsExactly(200, 200);
        this.admin.act("/machines/editeur-deux", "anciens-secrets");
        assertThat(List.of(status("editeur-deux", first), status("editeur-deux", second)))
                .containsExactly(401, 200);
        String third = rotate("editeur-deux", "24");
        assertThat(List.of(status("editeur-deux", second), status("editeur-deux", third)))
                .containsExactly(200, 200);
        String fourth = rotate("editeur-deux", "0");
        assertThat(List.of(status("editeur-deux", third), status("editeur-deux", fourth)))
                .containsExactly(401, 200);
    }

    @Test
    void aRevokedMachineGetsNoTokenFromThenOn() {
        String secret = this.admin.machine("editeur-trois");
        assertThat(status("editeur-trois", secret)).isEqualTo(200);

        this.admin.act("/machines/editeur-trois", "arret");
        assertThat(status("editeur-trois", secret)).isEqualTo(401);

        this.admin.act("/machines/editeur-trois", "reprise");
        assertThat(status("editeur-trois", secret)).isEqualTo(200);
    }

    @Test
    void reachIsCheckedFieldByField() {
        this.admin.machine("editeur-quatre");

        assertThat(
                        this.admin
                                .act(
                                        "/machines/editeur-quatre",
                                        "etendue",
                                        "droits",
                                        "producteur",
                                        "flux",
                                        "file-closed",
                                        "perimetre",
                                        "academie:54")
                                .body())
                .contains(
                        "« file-closed » n&#39;est pas un flux.",
                        "« academie:54 » n&#39;est pas un territoire connu.");
        assertThat(
                        this.admin.act(
                                "/machines/editeur-quatre",
                                "etendue",
                                "droits",
                                "producteur",
                                "flux",
                                "equipment",
                                "perimetre",
                                "departement:035\nregion:84"))
                .returns(302, answer -> answer.statusCode());
    }

    @Test
    void aMachineThatWatchesTheServicesNeedsNeitherFeedNorPerimeter() {
        String secret =
                Admin.secret(
                        this.admin
                                .visitor()
                                .submit(
                                        "/machines/nouvelle",
                                        "/machines",
                                        "nom",
                                        "prometheus",
                                        "droits",
                                        "surveillance",
                                        "perimetre",
                                        "academie:54"));

        Jwt token = this.protocol.machineToken("prometheus", secret);

        assertThat(token.getClaimAsStringList("droits")).containsExactly("surveillance");
        assertThat(token.getClaimAsStringList("flux")).isEmpty();
        assertThat(token.getClaimAsStringList("perimetre")).isEmpty();
    }

    @Test
    void aMachineHasARightAndOnlyOneOfAMachine() {
        this.admin.machine("editeur-cinq");

        assertThat(reach("editeur-cinq")).contains("Choisissez au moins un droit.");
        assertThat(reach("editeur-cinq", "droits", "producteur"))
                .contains("au moins un flux", "au moins une ligne");
        for (String right : List.of("admin", "national", "porte", "public", "producteur:14")) {
            assertThat(reach("editeur-cinq", "droits", right))
                    .contains("« " + right + " » n&#39;est pas un droit de machine.");
        }
    }

    private String reach(String id, String... fields) {
        return this.admin.act("/machines/" + id, "etendue", fields).body();
    }

    private String rotate(String id, String hours) {
        return Admin.secret(this.admin.act("/machines/" + id, "secret", "heures", hours));
    }

    private int status(String id, String secret) {
        return this.protocol.machine(id, secret).statusCode();
    }
}
