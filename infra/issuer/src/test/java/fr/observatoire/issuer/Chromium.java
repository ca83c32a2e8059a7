package fr.observatoire.issuer;

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
import java.util.List;
import java.util.Map;

/** A real browser, and what it complains of. */
final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private static final String SERIOUS_FAULTS =
            """
            async () => (await axe.run({resultTypes: ['violations']})).violations
                .filter((rule) => ['serious', 'critical'].includes(rule.impact))
                .map((rule) => rule.help + rule.nodes.map((node) => ' ' + node.target).join())
            """;

    private final Playwright playwright;

    private final Page page;

    private final List<String> complaints = new ArrayList<>();

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        Browser browser =
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
        BrowserContext context = browser.newContext();
        context.addInitScript(AxeBuilder.getAxeScript());
        this.page = context.newPage();
        this.page.onConsoleMessage(message -> this.complaints.add(message.text()));
        this.page.onPageError(this.complaints::add);
    }

    /** Starts it; where there is none, the test is skipped, but not on the CI. */
    static Chromium start() {
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

    Page page() {
        return this.page;
    }

    /**
     * Serious faults of the page that is shown, and whether it fits two widths, with a picture of
     * each.
     */
    List<Object> faults(String name) {
        List<Object> found = new ArrayList<>();
        for (int width : List.of(1280, 390)) {
            this.page.setViewportSize(width, 844);
            if ((boolean) this.page.evaluate("document.body.scrollWidth > innerWidth")) {
                found.add(name + " is wider than " + width);
            }
            this.page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(
                                    Path.of("target", "screenshots", name + "-" + width + ".png")));
        }
        found.addAll((List<?>) this.page.evaluate(SERIOUS_FAULTS));
        return found;
    }

    List<String> complaints() {
        return this.complaints;
    }

    @Override
    public void close() {
        this.playwright.close();
    }
}
