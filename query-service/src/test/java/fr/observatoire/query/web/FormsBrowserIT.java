package fr.observatoire.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import fr.observatoire.browser.Sight;
import fr.observatoire.contract.campaign.CampaignOpened;
import fr.observatoire.contract.campaign.SchoolsExpected;
import fr.observatoire.query.web.FakeService.Answer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The forms of an académie's team in a real browser, as a person fills them in. */
class FormsBrowserIT extends SurveyTest {

    private static Browsing chromium;

    @BeforeAll
    static void start() {
        chromium = Browsing.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aCampaignIsOpenedAndClosedWithoutScript() {
        COMMAND.answers(
                (asked) -> {
                    INGEST.happens(
                            opened(),
                            new SchoolsExpected("navigateur", Survey.TODAY, List.of("0290003C")));
                    return Answer.json(201, "{\"resultat\":\"accepted\"}");
                });
        try (Page page = chromium.openWithoutScript(this.web, "/campagnes")) {
            page.click("text=Ouvrir une campagne");
            fill(page);
            page.click("text=Ouvrir la campagne");

            assertThat(page.url()).endsWith("/campagnes/navigateur?fait=ouverture");
            assertThat(page.textContent(".done")).startsWith("Campagne ouverte.");
            assertThat(page.textContent("main")).contains("1 établissement invité");
            JsonNode sent = new JsonMapper().readTree(COMMAND.lastAsked().body());
            assertThat(sent.at("/territoires").valueStream().map(JsonNode::asString))
                    .containsExactly("academie:14", "departement:044");
            assertThat(sent.at("/questions/items/0/kind").asString()).isEqualTo("effectif");

            page.click("summary:has-text('Fermer la campagne')");
            page.click("button:text-is('Fermer')");
            assertThat(page.url()).as("without the box").doesNotContain("fermeture");
            page.check("#confirmer");
            COMMAND.answers((any) -> Answer.json(200, "{\"resultat\":\"unchanged\"}"));
            page.click("button:text-is('Fermer')");
            assertThat(page.textContent(".done")).startsWith("Rien n'a changé");
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aFileIsPublishedWithoutScript() {
        COMMAND.answers(
                (any) ->
                        Answer.json(
                                200,
                                "{\"id\":\"cln-2010\",\"version\":\"2010\",\"resultat\":\"unchanged\"}"));
        byte[] yaml = "title: Été\n".getBytes(StandardCharsets.UTF_8);
        try (Page page = chromium.openWithoutScript(this.web, "/referentiels")) {
            page.click("summary:has-text('Choisir un fichier')");
            page.setInputFiles("#fichier", new FilePayload("ete.yaml", "text/plain", yaml));
            page.click("button:text-is('Publier')");

            assertThat(page.url()).endsWith("/referentiels/cln-2010/2010?fait=inchange");
        }
        assertThat(COMMAND.lastAsked().body()).isEqualTo("title: Été\n");
    }

    @Test
    void refusedFormsAreAccessibleOnAnyScreen() {
        COMMAND.answers(
                (any) ->
                        Answer.problem(
                                422,
                                """
                                {"status":422,"errors":[
                                 {"code":"campagne.ordre","field":"ferme",
                                  "given":"2020-01-01","expected":"2026-12-03"},
                                 {"code":"campagne.sans-etablissement","field":"territoires"},
                                 {"code":"champ.trop-long","field":"unit","expected":"60"},
                                 {"code":"champ.inconnu","field":"titel","line":1,"column":1}]}
                                """));
        for (Screen screen : Screen.values()) {
            Page page = chromium.open(this.web, "/campagnes/nouvelle", screen);
            fill(page);
            page.click("text=Ouvrir la campagne");
            look(page, "nouvelle-campagne-refusee", screen);
            assertThat(page.inputValue("#question_0")).isEqualTo("Combien d'élèves viennent ?");

            page = chromium.open(this.web, "/campagnes/" + Survey.THIS_YEAR, screen);
            page.click("button:text-is('Prolonger')");
            look(page, "campagne-refusee", screen);

            page = chromium.open(this.web, "/referentiels", screen);
            page.click("summary:has-text('Choisir un fichier')");
            page.fill("#yaml", "titel: Des clubs\nid: clubs\n");
            page.click("button:text-is('Publier')");
            look(page, "referentiels-refuse", screen);
            assertThat(page.inputValue("#yaml")).isEqualTo("titel: Des clubs\nid: clubs\n");
        }
        assertThat(chromium.complaints())
                .allMatch((text) -> text.contains("the server responded with a status of 422"));
    }

    private static void look(Page page, String name, Screen screen) {
        Sight.shoot(page, name + "-" + screen.width());
        assertThat(page.isVisible("[role=alert]")).isTrue();
        assertThat(Sight.seriousFaults(page)).as(name).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + name)
                .isEqualTo(screen.width());
    }

    private static void fill(Page page) {
        page.selectOption("#referentiel", "cln-2010|2010");
        page.fill("#titre", "Navigateur");
        page.fill("#ferme", Survey.TODAY.plusDays(30).toString());
        page.check("#t-academie-14");
        page.click("summary:has-text('Départements')");
        page.check("#t-departement-044");
        page.check("#type-college");
        page.click("summary:has-text('Ajouter des questions')");
        page.fill("#question_0", "Combien d'élèves viennent ?");
        page.selectOption("#genre_0", "effectif");
        page.fill("#unite_0", "élèves");
    }

    private static CampaignOpened opened() {
        return new CampaignOpened(
                "navigateur",
                "academie:14",
                "Navigateur",
                "cln-2010",
                "2010",
                List.of("academie:14"),
                List.of(),
                Survey.TODAY,
                Survey.TODAY.plusDays(30),
                null);
    }
}
