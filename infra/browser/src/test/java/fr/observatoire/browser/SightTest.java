package fr.observatoire.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

/** Of a page that is wrong it is seen, and of one that is right nothing. */
class SightTest {

    private static final String PAGE =
            "data:text/html,<!DOCTYPE html><html lang=fr><title>Essai</title><main><h1>Essai</h1>";

    @Test
    void faultsAreSeen() {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.tab(1280, 800);
            page.navigate(PAGE + "<label>UAI <input></label>");
            assertThat(Sight.faults(page, "right")).isEmpty();

            page.navigate(PAGE + "<input><p style='width:1000px'>large</p>");
            assertThat(Sight.faults(page, "wrong"))
                    .containsExactly(
                            "wrong is wider than 390", "Form elements must have labels input");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void complaintsAreHeardOnce() {
        try (Chromium chromium = Chromium.start()) {
            chromium.tab(390, 844).navigate(PAGE + "<script>throw Error('non')</script>");
            assertThat(chromium.complaints()).singleElement().asString().contains("non");
            assertThat(chromium.complaints()).isEmpty();
        }
    }
}
