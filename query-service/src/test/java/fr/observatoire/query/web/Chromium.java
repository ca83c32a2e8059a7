package fr.observatoire.query.web;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A real browser, and what it complains of. */
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    /** Axe's own driver brings every result over, and opens a second page to sum them up. */
    private static final String SERIOUS_FAULTS =
            """
            async () => (await axe.run({resultTypes: ['violations']})).violations
                .filter((rule) => ['serious', 'critical'].includes(rule.impact))
                .map((rule) => rule.help + rule.nodes.map((node) => ' ' + node.target).join())
            """;

    private final Playwright playwright;

    private final Browser browser;

    private final Map<Screen, Page> pages = new EnumMap<>(Screen.class);

    private final List<String> complaints = new ArrayList<>();

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        this.browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(PROGRAM)
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync",
                                                        "--no-first-run")));
    }

    /** Starts it; where there is none, the test is skipped, but not on the CI. */
    public static Chromium start() {
        boolean ci = "true".equals(System.getenv("CI"));
        if (!ci && !Files.isExecutable(PROGRAM)) {
            System.out.println("skipped: no Chromium at " + PROGRAM);
            assumeThat(PROGRAM).exists();
        }
        return new Chromium(
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    /** Opens a page in the one tab of that size: a new tab takes longer than most pages. */
    public Page open(Web web, String path, Screen screen) {
        Page page = this.pages.computeIfAbsent(screen, (size) -> watched(web, tab(size)));
        identified(page, web, path).navigate(web.address() + path);
        return page;
    }

    /** What it asks for, it asks as whoever the tests are. */
    private static Page identified(Page page, Web web, String path) {
        page.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + web.tokenFor(path)));
        return page;
    }

    /** As with a browser that runs no script; to be closed. */
    public Page openWithoutScript(Web web, String path) {
        var silent = new Browser.NewPageOptions().setJavaScriptEnabled(false);
        Page page = watched(web, this.browser.newPage(silent));
        identified(page, web, path).navigate(web.address() + path);
        return page;
    }

    private Page tab(Screen screen) {
        BrowserContext context =
                this.browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(screen.width(), screen.height()));
        context.addInitScript(AxeBuilder.getAxeScript());
        return context.newPage();
    }

    private Page watched(Web web, Page page) {
        page.onConsoleMessage((message) -> this.complaints.add(message.text()));
        page.onPageError(this.complaints::add);
        page.onRequest(
                (request) -> {
                    boolean own =
                            request.url().startsWith(web.address())
                                    || request.url().startsWith("data:");
                    if (!own) {
                        this.complaints.add("asks " + request.url());
                    }
                });
        return page;
    }

    /** What went wrong since they were last asked for. */
    public List<String> complaints() {
        List<String> all = List.copyOf(this.complaints);
        this.complaints.clear();
        return all;
    }

    /** The rules broken, each with where. */
    public static List<?> seriousFaults(Page page) {
        return (List<?>) page.evaluate(SERIOUS_FAULTS);
    }

    public static void shoot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        this.playwright.close();
    }
}
