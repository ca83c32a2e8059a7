package fr.observatoire.query.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.WebTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

class CoverageIT extends WebTest {

    @Test
    void vacationsAreLeftOut() {
        JsonNode points =
                this.web
                        .json(
                                "/api/coverage?feed=ent&territory=academie:14"
                                        + "&from=2025-10-13&to=2025-11-03")
                        .at("/points");

        assertThat(points.findValuesAsString("period")).containsExactly("2025-10-13", "2025-11-03");
        assertThat(points.at("/0/expected").asInt()).isEqualTo(157);
    }

    @Test
    void aMonthCountsSchoolWeeks() {
        String autumn =
                "/api/coverage?feed=ent&territory=academie:14&from=2025-09-01&to=2025-09-30";
        int expected = 0;
        for (JsonNode point : this.web.json(autumn).at("/points")) {
            expected += point.at("/expected").asInt();
        }

        assertThat(this.web.json(autumn + "&period=mois").at("/points/0/expected").asInt())
                .isEqualTo(expected);
    }

    @Test
    void aSchoolIsExpectedOrNot() {
        JsonNode point =
                this.web
                        .json("/api/coverage?feed=equipement&territory=etablissement:0350122T")
                        .at("/points/0");

        assertThat(point.at("/period").asString()).isEqualTo("2025-2026");
        assertThat(point.at("/reported").asInt()).isOne();
        assertThat(point.at("/expected").asInt()).isOne();
    }

    @Test
    void theFeedIsToBeNamed() {
        assertThat(this.web.json("/api/coverage").at("/errors/0/message").asString())
                .isEqualTo("Le champ « feed » est obligatoire et n'est pas renseigné.");
        assertThat(this.web.get("/api/coverage?feed=pix").statusCode()).isEqualTo(400);
    }
}
