package fr.observatoire.standalone.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import fr.observatoire.browser.Chromium;
import fr.observatoire.browser.Sight;

/** Somebody at a real browser, from the sign-in page to the pages and out again. */
final class Visit implements AutoCloseable {

    private static final String NAME = "exploitante";

    private static final String PASSWORD = "une phrase que personne ne devine";

    private final Chromium chromium = Chromium.start();

    private final Page page = this.chromium.tab(1280, 900);

    private final String pages;

    /**
     * @param pages address of the service whose pages they are
     */
    Visit(String pages) {
        this.pages = pages;
    }

    /** One click on the sign-in page of the demonstration; seen: one's own territory. */
    void ofAnAcademie() {
        this.page.navigate(this.pages + "/campagnes");
        look("connexion-demo");
        this.page.click("[aria-label='Entrer comme demo.academie']");
        assertThat(this.page.url()).startsWith(this.pages + "/campagnes");
        assertThat(this.page.textContent(".signed")).contains("académie");
        look("campagnes-academie");
        signOut();
    }

    /**
     * The link of the console makes the first admin, who reads in the journal who came and left.
     */
    void ofTheFirstAdmin(String link) {
        this.page.navigate(link);
        look("premier-lien");
        this.page.fill("#nom", NAME);
        this.page.fill("#mot-de-passe", PASSWORD);
        this.page.fill("#confirmation", PASSWORD);
        this.page.click("main button");
        signIn();
        signOut();
        signIn();
        this.page.navigate(this.pages + "/journal");
        look("journal");
        assertThat(this.page.locator("tbody tr").allInnerTexts())
                .anyMatch((line) -> line.contains("déconnexion"))
                .anyMatch((line) -> line.contains("connexion aux pages"));
        assertThat(this.page.textContent("main")).doesNotContain(NAME);
        signOut();
    }

    private void signIn() {
        this.page.navigate(this.pages + "/");
        this.page.fill("#nom", NAME);
        this.page.fill("#mot-de-passe", PASSWORD);
        this.page.click("main button");
        assertThat(this.page.url()).startsWith(this.pages + "/");
        assertThat(this.page.textContent(".signed")).contains("administration");
    }

    /** Of the pages and of the issuer: who comes next is asked again. */
    private void signOut() {
        this.page.click(".signed button");
        this.page.navigate(this.pages + "/campagnes");
        assertThat(this.page.url()).doesNotStartWith(this.pages);
        assertThat(this.page.isVisible("#mot-de-passe")).isTrue();
        assertThat(this.chromium.complaints()).isEmpty();
    }

    private void look(String name) {
        assertThat(Sight.faults(this.page, name)).as(name).isEmpty();
        this.page.setViewportSize(1280, 900);
    }

    @Override
    public void close() {
        this.chromium.close();
    }
}
