package fr.observatoire.query.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.WebTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each is told of the same figures. */
class ToldIT extends WebTest {

    private static final String ROOMS =
            "/api/explain?indicator=salles-equipees-part&date=2025-09-15&territory=";

    private static final String VISITS = "/api/explain?indicator=ent-visites-par-eleve&territory=";

    /** An inventory is seen school by school by who answers for the school (design §6). */
    @ParameterizedTest
    @CsvSource({
        "academie:14, academie:14, publie",
        "academie:14, departement:035, publie",
        "departement:035, departement:035, publie",
        "departement:035, academie:14, non-publie",
        "academie:10, academie:14, non-publie",
        "academie:14, national, non-publie",
        "region:53, academie:14, non-publie",
        "national, academie:14, non-publie",
        "etablissement:0350122T, academie:14, non-publie",
        "collectivite:departement:035, departement:035, non-publie",
        "collectivite:departement:035, departement:035&type=college, publie",
        "collectivite:departement:035, departement:035&type=lycee, non-publie",
    })
    void ofAnInventory(String right, String territory, String state) {
        assertThat(this.web.as(right).json(ROOMS + territory).at("/etat").asString())
                .isEqualTo(state);
    }

    /** The ministry publishes the visits of each school: so does the observatory. */
    @ParameterizedTest
    @CsvSource({"academie:10", "region:84", "etablissement:0382103E", "national"})
    void ofWhatIsPublic(String right) {
        assertThat(this.web.as(right).json(VISITS + "academie:14").at("/etat").asString())
                .isEqualTo("publie");
    }

    @Test
    void nobodyIsToldOfASchoolThatIsNotTheirs() {
        String lines = "/api/export.csv?indicator=salles-equipees-part&niveau=etablissement";
        assertThat(this.web.as("academie:10").get(lines + "&territory=academie:14").statusCode())
                .isEqualTo(400);
        assertThat(this.web.as("academie:14").get(lines + "&territory=academie:14").statusCode())
                .isEqualTo(200);
        assertThat(
                        this.web
                                .as("academie:10")
                                .get("/api/anomalies?territoire=academie:14")
                                .statusCode())
                .isEqualTo(403);
        assertThat(
                        this.web
                                .as("academie:14")
                                .get("/api/anomalies?territoire=academie:14&territoire=national")
                                .statusCode())
                .isEqualTo(400);
    }
}
