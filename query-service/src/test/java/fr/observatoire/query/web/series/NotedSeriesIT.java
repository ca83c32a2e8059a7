package fr.observatoire.query.web.series;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.WebTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** What a series says of how it is to be read. */
class NotedSeriesIT extends WebTest {

    private static final String PUPILS = "/api/series?indicator=ent-eleves-actifs";

    @Test
    void anIndicatorSaysWhetherItsPartsComeFromTwoFeeds() {
        String answer = "/api/series?period=annee&indicator=";

        assertThat(this.web.json(PUPILS + "&period=annee").at("/indicator/deuxSources").asBoolean())
                .isTrue();
        assertThat(
                        this.web
                                .json(answer + "salles-equipees-part")
                                .at("/indicator/deuxSources")
                                .booleanValue())
                .isFalse();
        assertThat(
                        this.web
                                .json("/api/indicators/ent-eleves-actifs")
                                .at("/deuxSources")
                                .asBoolean())
                .isTrue();
    }

    @Test
    void whatIsNotedComesWithTheSeries() {
        JsonNode series =
                this.web.json(PUPILS + "&territory=academie:14&from=2025-02-24&to=2025-12-07");

        assertThat(series.at("/annotations").findValuesAsString("id"))
                .containsExactly("semaines-absentes", "perimetre-2025", "marqueur-2025");
        assertThat(series.at("/annotations/1/texte").asString()).startsWith("Quatre fois plus");
        assertThat(noted(series))
                .containsExactly(
                        "2025-03-03 true marqueur-2025",
                        "2025-09-01 true perimetre-2025",
                        "2025-11-24 false semaines-absentes",
                        "2025-12-01 false semaines-absentes");
        String years = "&territory=academie:10&period=annee";
        assertThat(noted(this.web.json(PUPILS + years)))
                .containsExactly("2024-2025 true marqueur-2025", "2025-2026 false lyon");
        assertThat(
                        this.web
                                .json("/api/series?indicator=ent-visites-par-eleve" + years)
                                .at("/annotations")
                                .findValuesAsString("id"))
                .containsExactly("lyon");
        assertThat(
                        this.web
                                .get(
                                        PUPILS
                                                + "&territory=academie:14&format=csv"
                                                + "&from=2025-09-01&to=2025-09-01")
                                .body())
                .endsWith("non,non,oui,perimetre-2025\r\n");
    }

    private static List<String> noted(JsonNode series) {
        return series.at("/points").values().stream()
                .filter((point) -> !point.at("/annotations").isEmpty())
                .map(
                        (point) ->
                                point.at("/period").asString()
                                        + " "
                                        + point.at("/rupture").asBoolean()
                                        + " "
                                        + point.at("/annotations/0").asString())
                .toList();
    }
}
