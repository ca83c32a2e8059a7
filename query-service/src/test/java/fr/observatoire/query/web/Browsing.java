package fr.observatoire.query.web;

import com.microsoft.playwright.Page;

import fr.observatoire.browser.Chromium;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The service's pages in a real browser. */
public final class Browsing implements AutoCloseable {

    private final Chromium chromium = Chromium.start();

    private final Map<Screen, Page> pages = new EnumMap<>(Screen.class);

    private Browsing() {}

    public static Browsing start() {
        return new Browsing();
    }

    /** Opens a page in the one tab of that size: a new tab takes longer than most pages. */
    public Page open(Web web, String path, Screen screen) {
        Page page =
                this.pages.computeIfAbsent(
                        screen,
                        (size) -> watched(web, this.chromium.tab(size.width(), size.height())));
        identified(page, web, path).navigate(web.address() + path);
        return page;
    }

    /** As with a browser that runs no script; to be closed. */
    public Page openWithoutScript(Web web, String path) {
        Page page = watched(web, this.chromium.tabWithoutScript());
        identified(page, web, path).navigate(web.address() + path);
        return page;
    }

    /** What it asks for, it asks as whoever the tests are. */
    private static Page identified(Page page, Web web, String path) {
        page.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + web.tokenFor(path)));
        return page;
    }

    private Page watched(Web web, Page page) {
        page.onRequest(
                (request) -> {
                    boolean own =
                            request.url().startsWith(web.address())
                                    || request.url().startsWith("data:");
                    if (!own) {
                        this.chromium.complain("asks " + request.url());
                    }
                });
        return page;
    }

    /** What went wrong since they were last asked for. */
    public List<String> complaints() {
        return this.chromium.complaints();
    }

    @Override
    public void close() {
        this.chromium.close();
    }
}
