package fr.observatoire.query.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

import fr.observatoire.browser.Sight;
import fr.observatoire.query.web.Browsing;
import fr.observatoire.query.web.Screen;
import fr.observatoire.query.web.WebTest;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;

/** The pages in a real browser, as a person meets them. */
class HomeBrowserIT extends WebTest {

    private static final String RENNES = "/?region=53&academie=14";

    private static final String DEPOT = "/depots/11111111-1111-4111-8111-111111111111";

    /** An A4 sheet between the margins of the print style sheet, in CSS pixels. */
    private static final int PAPER = 703;

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
    void thePageIsAccessibleOnAnyScreen() {
        for (Screen screen : Screen.values()) {
            Page page = chromium.open(this.web, RENNES, screen);
            page.waitForSelector("html[data-charts=drawn]");
            Sight.shoot(page, "home-" + screen.width());
            assertThat(Sight.seriousFaults(page)).as(screen.name()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(screen.width());
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void chartsAreDrawnFromTheirTables() {
        Page page = chromium.open(this.web, RENNES, Screen.DESKTOP);
        page.waitForSelector("html[data-charts=drawn]");

        assertThat(page.locator("[data-lines] canvas").count()).isEqualTo(2);
        assertThat(page.locator("details[open]").count()).isZero();
        page.locator("summary").first().click();
        assertThat(page.locator("#ent-table").isVisible()).isTrue();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aTerritoryIsChosenWithTheKeyboardOrTheMouse() {
        Page page = chromium.open(this.web, "/", Screen.DESKTOP);
        page.selectOption("#region", "53");
        page.click("main button[type=submit]");
        page.selectOption("#academie", "14");
        page.focus("main button[type=submit]");
        page.keyboard().press("Enter");
        page.waitForSelector("#departement");

        assertThat(page.textContent("h1")).isEqualTo("Académie de Rennes");
    }

    @Test
    void withoutScriptTheTablesAreOpen() {
        try (Page page = chromium.openWithoutScript(this.web, RENNES)) {
            assertThat(page.locator("#ent-table").isVisible()).isTrue();
            assertThat(page.locator(".chart").first().isVisible()).isFalse();
        }
    }

    @Test
    void aFilesPageIsAccessible() {
        for (Screen screen : Screen.values()) {
            Page page = chromium.open(this.web, DEPOT, screen);
            Sight.shoot(page, "depot-" + screen.width());
            assertThat(Sight.seriousFaults(page)).isEmpty();
        }
    }

    @Test
    void annotationsWhatIsLateAndReportsAreAccessible() {
        for (Screen screen : Screen.values()) {
            for (String path :
                    List.of(
                            "annotations",
                            "annotations/perimetre-2025",
                            "couverture",
                            "rapports",
                            "rapports/53/2025-2026",
                            "rapports/84/2025-2026")) {
                Page page = chromium.open(this.web, "/" + path, screen);
                Sight.shoot(page, path.replace('/', '-') + "-plein-" + screen.width());
                assertThat(Sight.seriousFaults(page)).as(path).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(screen.width());
            }
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aReportFitsOnPaper() {
        Page page = chromium.open(this.web, "/rapports/84/2025-2026", Screen.DESKTOP);
        try {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(PAPER, Screen.DESKTOP.height());
            Sight.shoot(page, "rapport-papier");
            assertThat(page.locator(".banner").isVisible()).isFalse();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PAPER);
        } finally {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.setViewportSize(Screen.DESKTOP.width(), Screen.DESKTOP.height());
        }
    }

    @Test
    void theApiIsShownWithoutTheOutsideWorld() {
        Page page = chromium.open(this.web, "/swagger-ui.html", Screen.DESKTOP);
        page.waitForSelector(".opblock");

        assertThat(page.locator(".opblock").count()).isEqualTo(64);
        assertThat(chromium.complaints()).isEmpty();
    }
}
