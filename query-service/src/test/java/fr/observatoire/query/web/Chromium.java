package fr.observatoire.query.web;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A real browser, and what it complains of. */
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;

    private final Browser browser;

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

    public Page open(Web web, String path, Screen screen) {
        return open(
                web,
                path,
                new Browser.NewPageOptions().setViewportSize(screen.width(), screen.height()));
    }

    /** As with a browser that runs no script. */
    public Page openWithoutScript(Web web, String path) {
        return open(web, path, new Browser.NewPageOptions().setJavaScriptEnabled(false));
    }

    private Page open(Web web, String path, Browser.NewPageOptions options) {
        Page page = this.browser.newPage(options);
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
        page.navigate(web.address() + path);
        return page;
    }

    /** What went wrong since they were last asked for. */
    public List<String> complaints() {
        List<String> all = List.copyOf(this.complaints);
        this.complaints.clear();
        return all;
    }

    public static List<String> seriousFaults(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter((rule) -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .map(Rule::getHelp)
                        .toList();
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
