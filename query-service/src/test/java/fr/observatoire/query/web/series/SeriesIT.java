package fr.observatoire.query.web.series;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.WebTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

class SeriesIT extends WebTest {

    @Test
    void eachPointSaysWhatItRestsOn() {
        JsonNode point =
                this.web
                        .json(
                                "/api/series?indicator=ent-eleves-actifs&territory=academie:14"
                                        + "&type=college&from=2025-09-08&to=2025-09-08")
                        .at("/points/0");

        System.out.println(point);
        assertThat(point.at("/period").asString()).isEqualTo("2025-09-08");
    }
}
