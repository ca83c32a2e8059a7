package fr.observatoire.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import fr.observatoire.browser.Chromium;
import fr.observatoire.browser.Sight;
import fr.observatoire.issuer.RunningIssuer.Place;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** The pages in a real browser: accessible, narrow and wide, and under their own policy. */
class PagesBrowserIT {

    private final List<Object> faults = new ArrayList<>();

    @Test
    void theDemoIsEnteredWithOneClickAndItsAccountsAreMinded() {
        try (RunningIssuer issuer = RunningIssuer.demo(Place.fresh());
                Chromium chromium = Chromium.start()) {
            Page page = chromium.tab(1280, 844);
            page.navigate(issuer.address() + "/connexion");
            look(page, "connexion");
            page.click("[aria-label='Entrer comme demo.admin']");
            look(page, "accueil");
            page.click("text=Comptes");
            look(page, "comptes");

            page.click("text=Nouveau compte");
            page.fill("#nom", "equipe-rennes");
            page.fill("#droits", "academie:99");
            page.click("main button");
            look(page, "nouveau-compte");
            assertThat(page.textContent("[role=alert]")).contains("academie:99");
            page.fill("#droits", "academie:14");
            page.click("main button");
            look(page, "lien-donne");
            String link = page.textContent("#lien");

            page.navigate(issuer.address() + "/machines/nouvelle");
            page.fill("#nom", "editeur");
            page.check("#flux-ent-usage");
            page.fill("#perimetre", "national");
            page.click("main button");
            look(page, "secret-donne");
            page.click("text=Retour");
            look(page, "machine");
            page.navigate(issuer.address() + "/comptes");
            page.click("text=equipe-rennes");
            look(page, "compte");

            page.click("text=Tous les comptes");
            page.click("text=Lire le journal");
            look(page, "journal");
            assertThat(page.textContent("main")).contains("Machine créée", "Connexion");

            page.click("text=Se déconnecter");
            page.navigate(link);
            look(page, "lien");
            page.navigate(link + "x");
            look(page, "introuvable");
            assertThat(page.textContent("h1")).isEqualTo("Page introuvable");
            assertThat(this.faults).isEmpty();
            assertThat(chromium.complaints()).allMatch(said -> said.contains("status of 4"));
        }
    }

    /** A browser holds the form's redirections to its policy: the code must still get through. */
    @Test
    void theCodeGetsThroughTheFormToThePages() {
        Admin.here().signedIn("par-le-navigateur", "national");
        RunningIssuer issuer = RunningIssuer.shared();
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.tab(1280, 844);
            List<String> arrived = new ArrayList<>();
            page.route(
                    RunningIssuer.PAGES + "/**",
                    route -> {
                        arrived.add(route.request().url());
                        route.fulfill();
                    });
            page.navigate(issuer.address() + new Protocol(issuer).authorize());
            page.fill("#nom", "par-le-navigateur");
            page.fill("#mot-de-passe", Admin.PASSWORD);
            page.click("main button");
            page.waitForURL(RunningIssuer.PAGES + "/**");

            assertThat(arrived.getFirst()).startsWith(Protocol.REDIRECT + "?code=");
        }
    }

    @Test
    void headersKeepThePageToItself() {
        HttpResponse<String> answer = new Visitor(RunningIssuer.shared()).get("/connexion");

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("observatoire-identite=")
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(new Visitor(RunningIssuer.shared()).post("/connexion", "nom", "a").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aZeroIsNoPartOfAnything() {
        Visitor visitor = new Visitor(RunningIssuer.shared());
        for (String path : List.of("/oauth2/authorize?client_id=a%00b", "/connexion?nom=a%00b")) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(400);
        }
    }

    private void look(Page page, String name) {
        this.faults.addAll(Sight.faults(page, name));
    }
}
