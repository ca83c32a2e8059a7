package fr.observatoire.browser;

import com.microsoft.playwright.Page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is seen of a page. */
public final class Sight {

    /** Axe's own driver brings every result over, and opens a second page to sum them up. */
    private static final String SERIOUS_FAULTS =
            """
            async () => (await axe.run({resultTypes: ['violations']})).violations
                .filter((rule) => ['serious', 'critical'].includes(rule.impact))
                .map((rule) => rule.help + rule.nodes.map((node) => ' ' + node.target).join())
            """;

    private static final int HEIGHT = 844;

    private Sight() {}

    /** The rules of accessibility broken, each with where. */
    public static List<?> seriousFaults(Page page) {
        return (List<?>) page.evaluate(SERIOUS_FAULTS);
    }

    /** Serious faults, and whether it fits a wide and a narrow screen, with a picture of each. */
    public static List<Object> faults(Page page, String name) {
        List<Object> found = new ArrayList<>();
        for (int width : List.of(1280, 390)) {
            page.setViewportSize(width, HEIGHT);
            if ((boolean) page.evaluate("document.body.scrollWidth > innerWidth")) {
                found.add(name + " is wider than " + width);
            }
            shoot(page, name + "-" + width);
        }
        found.addAll(seriousFaults(page));
        return found;
    }

    /** A picture of all of it, in {@code target/screenshots}. */
    public static void shoot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
