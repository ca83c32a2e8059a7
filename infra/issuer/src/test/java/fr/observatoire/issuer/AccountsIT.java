package fr.observatoire.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.issuer.RunningIssuer.Place;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.List;

/** How accounts are made, minded and closed. */
class AccountsIT {

    private static final String PASSWORD = Admin.PASSWORD;

    private final RunningIssuer issuer = RunningIssuer.shared();

    private final Admin admin = Admin.here();

    @Test
    void theLinkOfTheFirstAdminServesOnceAndIsNotGivenAgain() {
        Place place = Place.fresh();
        String link;
        String older;
        try (RunningIssuer first = RunningIssuer.up(place)) {
            older = first.firstAdminPath();
        }
        try (RunningIssuer fresh = RunningIssuer.up(place)) {
            link = fresh.firstAdminPath();
            Visitor visitor = new Visitor(fresh);
            assertThat(visitor.get(older).statusCode()).isEqualTo(404);

            HttpResponse<String> weak = choose(visitor, link, "demo.moi", "court", "autre");
            assertThat(weak.statusCode()).isEqualTo(422);
            assertThat(weak.body())
                    .contains("Les noms en « demo. »", "au moins 12", "mots de passe diffèrent");
            assertThat(Visitor.location(choose(visitor, link, "premiere", PASSWORD, PASSWORD)))
                    .endsWith("/connexion?choisi");
            assertThat(visitor.get(link).statusCode()).isEqualTo(404);
            assertThat(visitor.signIn("premiere", PASSWORD).get("/comptes").statusCode())
                    .isEqualTo(200);

            Admin alone = new Admin(visitor);
            alone.act(alone.page("premiere"), "lien");
            assertThat(Visitor.location(visitor.get("/comptes"))).endsWith("/connexion");
            assertThat(visitor.signIn("premiere", PASSWORD).get("/comptes").statusCode())
                    .isEqualTo(200);
        }
        try (RunningIssuer again = RunningIssuer.up(place)) {
            assertThat(place.folder().resolve("premier-admin")).doesNotExist();
            assertThat(new Visitor(again).get(link).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void onlyAnAdminMindsAccountsAndOnlyWhileBeingOne() {
        Visitor other = this.admin.signedIn("seconde", "admin");
        assertThat(other.get("/comptes").statusCode()).isEqualTo(200);

        this.admin.act(this.admin.page("seconde"), "droits", "droits", "national");

        HttpResponse<String> refused = other.get("/comptes");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Accès refusé");
        assertThat(Visitor.location(new Visitor(this.issuer).get("/machines/nouvelle")))
                .endsWith("/connexion");
    }

    @Test
    void rightsAreCheckedWordByWord() {
        String page = this.admin.page(Admin.NAME);

        assertThat(
                        this.admin
                                .act(
                                        page,
                                        "droits",
                                        "droits",
                                        "academie:99\netablissement:0350896K\ndepartement:35\n"
                                                + "producteur\nsurveillance\nporte\npublic\nchef\n"
                                                + "collectivite:region:53\ndraaf:99\nregion:53")
                                .body())
                .contains(
                        "« academie:99 » n&#39;est pas un droit",
                        "« etablissement:0350896K »",
                        "« departement:35 »",
                        "« producteur »",
                        "« surveillance »",
                        "« porte »",
                        "« public »",
                        "« chef »",
                        "« draaf:99 »",
                        "dernier compte d&#39;administration")
                .doesNotContain("« region:53 »", "« collectivite:region:53 »");
    }

    @Test
    void theLastAdminStays() {
        String page = this.admin.page(Admin.NAME);

        assertThat(this.admin.act(page, "arret").body()).contains("dernier compte");
        assertThat(this.admin.visitor().get("/comptes").statusCode()).isEqualTo(200);
    }

    @Test
    void aResetEndsThePasswordAtOnceAndALinkGivesAnother() {
        this.admin.signedIn("oublieuse", "national");
        Visitor person = new Visitor(this.issuer);

        String link = Admin.link(this.admin.act(this.admin.page("oublieuse"), "lien"));

        assertThat(refused(person, "oublieuse", PASSWORD)).isTrue();
        String other = "une autre suite de mots";
        person.submit(link, link, "mot-de-passe", other, "confirmation", other);
        assertThat(refused(person, "oublieuse", other)).isFalse();
    }

    @Test
    void guessingEndsAfterFiveFailuresForANameThatExistsOrNot() {
        this.admin.signedIn("visee", "national");

        for (String name : List.of("visee", "personne")) {
            Visitor guesser = new Visitor(this.issuer);
            for (int i = 0; i < 5; i++) {
                guesser.signIn(name, "faux" + i);
                assertThat(guesser.get("/connexion?refus").body()).contains("ne vont pas ensemble");
            }
            guesser.signIn(name, PASSWORD);
            assertThat(guesser.get("/connexion?refus").body())
                    .contains("Trop d&#39;essais")
                    .doesNotContain("ne vont pas ensemble");
            assertThat(Visitor.location(guesser.get("/"))).endsWith("/connexion");
        }
    }

    @Test
    void anotherKeySignsAndTheFormerStaysPublished() {
        Protocol protocol = new Protocol(this.issuer);
        String before = protocol.keyIds().getFirst();
        var signed = protocol.machine("observatoire-lanceur", RunningIssuer.LAUNCHER_SECRET);

        this.admin.visitor().submit("/comptes", "/cles");

        assertThat(protocol.keyIds()).hasSizeGreaterThan(1).contains(before);
        assertThat(
                        protocol.machineToken("observatoire-lanceur", RunningIssuer.LAUNCHER_SECRET)
                                .getHeaders())
                .doesNotContainEntry("kid", before);
        String token = Protocol.json(signed).path("access_token").asString();
        assertThat(protocol.check(token).getHeaders()).containsEntry("kid", before);
    }

    private static HttpResponse<String> choose(
            Visitor visitor, String link, String name, String password, String again) {
        return visitor.submit(
                link, link, "nom", name, "mot-de-passe", password, "confirmation", again);
    }

    private static boolean refused(Visitor visitor, String name, String password) {
        return Visitor.location(
                        visitor.submit(
                                "/connexion", "/connexion", "nom", name, "mot-de-passe", password))
                .endsWith("?refus");
    }
}
