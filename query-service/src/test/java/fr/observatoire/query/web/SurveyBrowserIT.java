package fr.observatoire.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import fr.observatoire.browser.Sight;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of campaigns, answers and plans on a large and on a small screen. */
class SurveyBrowserIT extends SurveyTest {

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

    @ParameterizedTest
    @CsvSource({
        "campagnes, /campagnes",
        "nouvelle-campagne, /campagnes/nouvelle",
        "annotations, /annotations",
        "nouvelle-annotation, /annotations/nouvelle",
        "couverture, /couverture",
        "indicateurs, /indicateurs",
        "indicateur, /indicateurs/filtrage-part",
        "explication, /explication?indicator=ent-visites-par-eleve&territory=academie:14",
        "explication-reste, /explication?indicator=salles-equipees-part&connuLe=2026-11-01",
        "explication-refusee, /explication?indicator=rien",
        "campagne, /campagnes/cln-2026",
        "campagne-fermee, /campagnes/cln-2025?fait=fermeture",
        "campagne-uai, /campagnes/cln-2026/reponses?uai=0350122A",
        "reponses, /campagnes/cln-2026/reponses/0350122T",
        "reponses-envoyees, /campagnes/cln-2026/reponses/0350024L",
        "reponses-vides, /campagnes/cln-2026/reponses/0490020F",
        "reponses-numea, /campagnes/numea-2026/reponses/0352701W",
        "section-oui-non, /campagnes/cln-2026/reponses/0350122T/sections/cln.3.3.1",
        "section-usages, /campagnes/cln-2026/reponses/0350122T/sections/cln.3.6.1",
        "section-etapes, /campagnes/numea-2026/reponses/0352701W/sections/numea.1.1",
        "section-questions, /campagnes/cln-2026/reponses/0350122T/sections/cln-2026.questions",
        "section-fermee, /campagnes/cln-2025/reponses/0350122T/sections/cln.3.1",
        "plan, /etablissements/0350122T/plan",
        "plan-vide, /etablissements/0350024L/plan",
        "referentiels, /referentiels",
        "referentiel, /referentiels/numea-2020/2020",
        "referentiel-egn, /referentiels/egn-indicateurs",
        "vue-commune, /vue-commune",
        "vue-commune-vide, /vue-commune?region=11",
        "journal, /journal",
        "donnees-personnelles, /donnees-personnelles",
        "inconnu, /campagnes/inconnue",
    })
    void isAccessibleOnAnyScreen(String name, String path) {
        for (Screen screen : Screen.values()) {
            Page page = chromium.open(this.web, path, screen);
            Sight.shoot(page, name + "-" + screen.width());
            assertThat(Sight.seriousFaults(page)).as(screen.name()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + name)
                    .isEqualTo(screen.width());
        }
        assertThat(chromium.complaints())
                .allMatch((text) -> text.contains("the server responded with a status of 40"));
    }

    @Test
    void aFaultWouldBeFound() {
        Page page = chromium.open(this.web, "/campagnes", Screen.MOBILE);
        page.evaluate("document.querySelector('label').remove()");

        assertThat(Sight.seriousFaults(page))
                .singleElement()
                .isEqualTo("Form elements must have labels #uai");
    }
}
