package fr.observatoire.browser;

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
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private static final List<String> OPTIONS =
            List.of(
                    "--no-sandbox",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run");

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
                                        .setArgs(OPTIONS));
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

    /** A tab of somebody who has not been here before. */
    public Page tab(int width, int height) {
        BrowserContext context =
                this.browser.newContext(
                        new Browser.NewContextOptions().setViewportSize(width, height));
        context.addInitScript(AxeBuilder.getAxeScript());
        return watched(context.newPage());
    }

    /** A tab that runs no script; to be closed. */
    public Page tabWithoutScript() {
        return watched(
                this.browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false)));
    }

    private Page watched(Page page) {
        page.onConsoleMessage((message) -> this.complaints.add(message.text()));
        page.onPageError(this.complaints::add);
        return page;
    }

    /** Adds to what it complains of. */
    public void complain(String complaint) {
        this.complaints.add(complaint);
    }

    /** What went wrong since they were last asked for. */
    public List<String> complaints() {
        List<String> all = List.copyOf(this.complaints);
        this.complaints.clear();
        return all;
    }

    @Override
    public void close() {
        this.playwright.close();
    }
}
