package fr.observatoire.query.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.WebTest;

import org.junit.jupiter.api.Test;

/** The form works without script: each level is sent, and what no longer fits is left aside. */
class TerritoryChoiceIT extends WebTest {

    @Test
    void theFinestLevelIsShown() {
        assertThat(title("/")).isEqualTo("France");
        assertThat(title("/?region=53")).isEqualTo("Région académique Bretagne");
        assertThat(title("/?region=53&academie=14")).isEqualTo("Académie de Rennes");
        assertThat(title("/?region=53&academie=14&departement=035"))
                .isEqualTo("Ille-et-Vilaine (35)");
    }

    @Test
    void aChangeAboveOutweighsWhatWasChosenBelow() {
        assertThat(title("/?region=84&academie=14&departement=035"))
                .isEqualTo("Région académique Auvergne-Rhône-Alpes");
        assertThat(title("/?region=&academie=14&departement=035")).isEqualTo("France");
        assertThat(title("/?region=53&academie=&departement=035"))
                .isEqualTo("Région académique Bretagne");
    }

    @Test
    void whatMeansNothingIsLeftAside() {
        assertThat(title("/?region=999&type=x&annee=1789")).isEqualTo("France");
    }

    @Test
    void theYearChosenIsShown() {
        String page = this.web.get("/?region=53&annee=2024-2025").body();

        assertThat(page)
                .contains("année scolaire 2024-2025", "semaine du 9 septembre 2024")
                .doesNotContain("semaine du 8 septembre 2025");
    }

    private String title(String path) {
        String page = this.web.get(path).body();
        return page.substring(page.indexOf("<h1>") + 4, page.indexOf("</h1>"));
    }
}
