package fr.observatoire.query.web.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import fr.observatoire.query.web.WebTest;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pages in a real browser, as a person meets them. */
class HomeBrowserIT extends WebTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static final String RENNES = "/?region=53&academie=14";

    private static final String DEPOT = "/depots/11111111-1111-4111-8111-111111111111";

    private static Playwright playwright;

    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start() {
        boolean ci = "true".equals(System.getenv("CI"));
        if (!ci && !Files.isExecutable(CHROMIUM)) {
            System.out.println("skipped: no Chromium at " + CHROMIUM);
            assumeThat(CHROMIUM).exists();
        }
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(CHROMIUM)
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync",
                                                        "--no-first-run")));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void thePageIsAccessibleOnAnyScreen() {
        for (Screen screen : Screen.values()) {
            try (Page page = open(RENNES, screen)) {
                page.waitForSelector("html[data-charts=drawn]");
                shoot(page, "home-" + screen.width());
                assertThat(seriousFaults(page)).as(screen.name()).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(screen.width());
            }
        }
        assertThat(this.complaints).isEmpty();
    }

    @Test
    void chartsAreDrawnFromTheirTables() {
        try (Page page = open(RENNES, Screen.DESKTOP)) {
            page.waitForSelector("html[data-charts=drawn]");

            assertThat(page.locator("[data-lines] canvas").count()).isEqualTo(2);
            assertThat(page.locator("details[open]").count()).isZero();
            page.locator("summary").first().click();
            assertThat(page.locator("#ent-table").isVisible()).isTrue();
        }
        assertThat(this.complaints).isEmpty();
    }

    @Test
    void aTerritoryIsChosenWithTheKeyboardOrTheMouse() {
        try (Page page = open("/", Screen.DESKTOP)) {
            page.selectOption("#region", "53");
            page.click("button[type=submit]");
            page.selectOption("#academie", "14");
            page.focus("button[type=submit]");
            page.keyboard().press("Enter");
            page.waitForSelector("#departement");

            assertThat(page.textContent("h1")).isEqualTo("Académie de Rennes");
        }
    }

    @Test
    void withoutScriptTheTablesAreOpen() {
        var context =
                browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        try (Page page = context.newPage()) {
            page.navigate(this.web.address() + RENNES);

            assertThat(page.locator("#ent-table").isVisible()).isTrue();
            assertThat(page.locator(".chart").first().isVisible()).isFalse();
        }
    }

    @Test
    void aFilesPageIsAccessible() {
        for (Screen screen : Screen.values()) {
            try (Page page = open(DEPOT, screen)) {
                shoot(page, "depot-" + screen.width());
                assertThat(seriousFaults(page)).isEmpty();
            }
        }
    }

    @Test
    void theApiIsShownWithoutTheOutsideWorld() {
        try (Page page = open("/swagger-ui.html", Screen.DESKTOP)) {
            page.waitForSelector(".opblock");

            assertThat(page.locator(".opblock").count()).isEqualTo(13);
        }
        assertThat(this.complaints).isEmpty();
    }

    private Page open(String path, Screen screen) {
        Page page =
                browser.newPage(
                        new Browser.NewPageOptions()
                                .setViewportSize(screen.width(), screen.height()));
        page.onConsoleMessage((message) -> this.complaints.add(message.text()));
        page.onPageError(this.complaints::add);
        page.onRequest(
                (request) -> {
                    boolean own =
                            request.url().startsWith(this.web.address())
                                    || request.url().startsWith("data:");
                    if (!own) {
                        this.complaints.add("asks " + request.url());
                    }
                });
        page.navigate(this.web.address() + path);
        return page;
    }

    private static List<String> seriousFaults(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter((rule) -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .map(Rule::getHelp)
                        .toList();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
