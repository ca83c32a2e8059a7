package fr.observatoire.query.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.Web;
import fr.observatoire.query.web.WebTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the door takes for one's own territory is never another behind it. */
class ForeignPlacesIT extends WebTest {

    private static final String SCHOOL = "0350122T";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x:0350122T",
                "0350122T",
                "departement:0350122T",
                "Etablissement:0350122T",
                "etablissement:0350122T:",
                "etablissement:0350122T,national",
            })
    void noOtherWritingOfOnesOwnTerritoryOpensTheCountry(String place) {
        Web school = this.web.as("etablissement:" + SCHOOL);
        for (String path : new String[] {"/anomalies", "/couverture", "/journal"}) {
            assertThat(school.get(path + "?territoire=" + place).statusCode())
                    .as(path)
                    .isIn(400, 403, 404);
        }
    }
}
