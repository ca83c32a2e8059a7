package fr.observatoire.query.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.WebTest;

import org.junit.jupiter.api.Test;

/** What the page says without any script. */
class HomePageIT extends WebTest {

    private static final String RENNES = "/?region=53&academie=14";

    @Test
    void figuresAreWrittenAsTheFrenchWriteThem() {
        assertThat(this.web.get(RENNES).body())
                .contains("2,81", "visites par élève", "semaine du 29 juin 2026")
                .contains("157 établissements, sur 157 attendus");
    }

    @Test
    void aWeekThatNobodySentIsNotZero() {
        String row = after(this.web.get(RENNES).body(), "semaine du 24 novembre 2025");

        assertThat(row).contains("non renseigné").doesNotContain("data-value", "0,00");
    }

    @Test
    void equipmentStandsBesideTheNationalValueOfItsType() {
        String page = this.web.get(RENNES + "&type=college").body();

        assertThat(after(page, "Ordinateurs pour 100 élèves</span>"))
                .contains(
                        "36,7",
                        "33,8",
                        "collèges publics, 2018-2019 (Insee Références 2019, fig. 1)");
        assertThat(page).doesNotContain("LEGT publics");
    }

    @Test
    void coverageAndReceiptsAreThere() {
        assertThat(this.web.get(RENNES).body())
                .contains("établissements déclarants sur 157 attendus")
                .contains("dnma-2025-09.csv", "refused.csv", "en cours de traitement")
                .contains("« visites_eleve » vaut -4 : un effectif ne peut pas être négatif.");
    }

    @Test
    void aFileHasItsPage() {
        String page = this.web.get("/depots/11111111-1111-4111-8111-111111111111").body();

        assertThat(page)
                .contains("1\u202f208 lignes traitées sur 1\u202f208", "Premières lignes refusées")
                .contains("La colonne « remarque » n&#39;est pas connue");
        assertThat(this.web.get("/depots/99999999-9999-4999-8999-999999999999").body())
                .contains("Fichier inconnu");
    }

    /** The rest of the table's row. */
    private static String after(String page, String label) {
        int start = page.indexOf(label);
        assertThat(start).as(label).isPositive();
        return page.substring(start, page.indexOf("</tr>", start));
    }
}
