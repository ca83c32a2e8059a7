package fr.observatoire.query.web.moment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;

/** One figure: explained, compared, spread out, and as it was known. */
class MomentIT extends SurveyTest {

    private static final String WEEK =
            "?indicator=ent-visites-par-eleve&period=semaine&date=2025-09-10";

    private static final String RENNES = WEEK + "&territory=academie:14";

    @Test
    void aFigureIsTheSumOfWhatItsSchoolsDeclared() {
        JsonNode explained = this.web.json("/api/explain" + RENNES);

        assertThat(explained.at("/numerator").asInt()).isEqualTo(3800);
        assertThat(explained.at("/formula/1").asString().replace('\u202f', ' '))
                .isEqualTo("(3 800) ÷ (1 400) = 2,71 visites par élève");
        assertThat(explained.at("/total").asInt()).isEqualTo(2);
        assertThat(explained.at("/parts/0/uai").asString()).isEqualTo(Survey.ZOLA);
        assertThat(explained.at("/parts/0/numerator").asInt()).isEqualTo(3000);
        assertThat(explained.at("/parts/0/submission").isString()).isTrue();
        assertThat(explained.at("/parts/0/declaredAt").isString()).isTrue();
        assertThat(explained.at("/parts/1/numerator").asInt()).isEqualTo(800);
        assertThat(explained.at("/others").isNull()).isTrue();
    }

    @Test
    void pagesOfPartsFollowEachOther() {
        JsonNode second = this.web.json("/api/explain" + RENNES + "&size=1&page=1");

        assertThat(second.at("/total").asInt()).isEqualTo(2);
        assertThat(second.at("/parts")).hasSize(1);
        assertThat(second.at("/parts/0/uai").asString()).isEqualTo(Survey.ORMEAUX);
    }

    @Test
    void aMonthExplainsEachOfItsWeeks() {
        JsonNode month =
                this.web.json(
                        "/api/explain?indicator=ent-visites-par-eleve&period=mois&date=2025-09-30"
                                + "&territory=etablissement:"
                                + Survey.ORMEAUX);

        assertThat(month.at("/numerator").asInt()).isEqualTo(1800);
        assertThat(month.at("/parts/0/period").asString()).isEqualTo("2025-09-08");
        assertThat(month.at("/parts/1/period").asString()).isEqualTo("2025-09-15");
        assertThat(month.at("/parts/1/numerator").asInt()).isEqualTo(1000);
    }

    @Test
    void theTeamSeesEachSchool() {
        String rooms = "/api/explain?indicator=salles-equipees-part&territory=academie:14";
        JsonNode forItsTeam = this.web.json(rooms);

        assertThat(forItsTeam.at("/etat").asString()).isEqualTo("publie");
        assertThat(forItsTeam.at("/parts/0/numerator").asInt()).isEqualTo(24);
        assertThat(forItsTeam.at("/others").isNull()).isTrue();
    }

    @Test
    void nobodyIsToldAsAnAudienceThatTheyAreNotPartOf() {
        String rooms = "/api/explain?indicator=salles-equipees-part&territory=academie:14";
        assertThat(this.web.get(rooms + "&audience=familles").statusCode()).isEqualTo(403);
        assertThat(this.web.as("region:53").get(rooms + "&audience=academie").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"region", "national", "public"})
    void withoutAnEditionOthersAreToldNothing(String audience) {
        for (String path : new String[] {"explain", "comparison", "distribution"}) {
            String rooms = "/api/" + path + "?indicator=salles-equipees-part&territory=academie:14";
            JsonNode told = this.web.json(rooms + "&date=2025-09-15&audience=" + audience);

            assertThat(told.at("/etat").asString()).as(path).isEqualTo("non-publie");
            assertThat(told.at("/value").isNull()).isTrue();
            assertThat(told.at("/schools").isNull()).isTrue();
        }
    }

    @Test
    void whoIsToldEditionsAsksByOneCriterionAndNotBySchool() {
        String rooms = "?indicator=salles-equipees-part&audience=national";
        for (String path : new String[] {"explain", "comparison", "distribution", "series"}) {
            assertThat(this.web.get("/api/" + path + rooms + "&type=lycee&sector=public"))
                    .satisfies((it) -> assertThat(it.statusCode()).isEqualTo(400))
                    .satisfies((it) -> assertThat(it.body()).contains("un critère à la fois"));
            assertThat(
                            this.web.get(
                                    "/api/"
                                            + path
                                            + rooms
                                            + "&territory=etablissement:"
                                            + Survey.ZOLA))
                    .satisfies((it) -> assertThat(it.statusCode()).isEqualTo(400))
                    .satisfies(
                            (it) ->
                                    assertThat(it.body())
                                            .contains("établissement par établissement"));
        }
    }

    @Test
    void anAcademieIsRankedAmongAcademies() {
        JsonNode compared = this.web.json("/api/comparison" + RENNES);

        assertThat(compared.at("/peers/0/group").asString()).isEqualTo("Académies");
        assertThat(compared.at("/peers/0/rank").asInt()).isEqualTo(1);
        assertThat(compared.at("/peers/0/count").asInt()).isEqualTo(2);
        assertThat(compared.at("/territories/1/territory").asString()).isEqualTo("academie:17");
        assertThat(compared.at("/territories/1/value").decimalValue()).isEqualByComparingTo("2.25");
        assertThat(compared.at("/national").decimalValue()).isEqualByComparingTo("2.4667");
        assertThat(compared.at("/nationalGap").decimalValue()).isEqualByComparingTo("0.2476");
    }

    @Test
    void aSchoolIsRankedAmongItsLike() {
        JsonNode peers =
                this.web
                        .json(
                                "/api/comparison"
                                        + WEEK
                                        + "&territory=etablissement:"
                                        + Survey.ORMEAUX)
                        .at("/peers");

        assertThat(peers.at("/0/group").asString())
                .isEqualTo("Établissements semblables, Académie de Rennes");
        assertThat(peers.at("/0/count").asInt()).isEqualTo(1);
        assertThat(peers.at("/1/rank").asInt()).isEqualTo(2);
        assertThat(peers.at("/1/count").asInt()).isEqualTo(3);
        assertThat(peers.at("/1/median").decimalValue()).isEqualByComparingTo("2");
        assertThat(peers.at("/1/gap").decimalValue()).isEqualByComparingTo("0");
    }

    @Test
    void aPublishedValueIsSetBesideWithItsGap() {
        JsonNode published =
                this.web.json("/api/comparison?indicator=filtrage-part").at("/references");

        assertThat(published).hasSize(3);
        assertThat(published.at("/0/reference/value").asDouble()).isEqualTo(53.3);
        assertThat(published.at("/0/gap").isNull()).isTrue();
    }

    @Test
    void schoolsAreSpreadOutWhereThereAreEnough() {
        JsonNode france = this.web.json("/api/distribution" + WEEK);

        assertThat(france.at("/schools").asInt()).isEqualTo(5);
        assertThat(france.at("/median").decimalValue()).isEqualByComparingTo("2");
        assertThat(france.at("/firstQuartile").decimalValue()).isEqualByComparingTo("2");
        assertThat(france.at("/thirdQuartile").decimalValue()).isEqualByComparingTo("3");
        assertThat(france.at("/deciles").isNull()).isTrue();
        assertThat(france.at("/decilesFrom").asInt()).isEqualTo(20);
        assertThat(this.web.json("/api/distribution" + RENNES).at("/median").isNull()).isTrue();
    }

    @Test
    void nothingWasKnownTheDayBefore() {
        String before = "&connuLe=" + Survey.TODAY.minusDays(1);

        assertThat(this.web.json("/api/explain" + RENNES + before).at("/value").isNull()).isTrue();
        assertThat(this.web.json("/api/comparison" + RENNES + before).at("/territories")).isEmpty();
        assertThat(this.web.json("/api/distribution" + WEEK + before).at("/schools").asInt())
                .isZero();
        assertThat(
                        this.web
                                .json(
                                        "/api/series?indicator=ent-visites-par-eleve&territory=academie:14"
                                                + before)
                                .at("/points"))
                .isEmpty();
    }

    @Test
    void whatIsKnownTodayIsWhatIsKnownNow() {
        String today = "&connuLe=" + Survey.TODAY;

        assertThat(this.web.json("/api/comparison" + RENNES + today).at("/territories"))
                .isEqualTo(this.web.json("/api/comparison" + RENNES).at("/territories"));
    }

    @Test
    void aPageShowsFormulaPlaceAndDeclarations() {
        String page = this.web.get("/explication" + RENNES).body().replace('\u202f', ' ');

        assertThat(page)
                .contains("(3 800) ÷ (1 400) = 2,71 visites par élève")
                .contains("1er sur 2")
                .contains("Lycée Émile-Zola")
                .contains("Page 1 sur 1, 2 déclarations")
                .contains("/api/explain?indicator=ent-visites-par-eleve");
        assertThat(this.web.get("/explication?indicator=rien").statusCode()).isEqualTo(400);
        assertThat(this.web.get("/indicateurs/rien").statusCode()).isEqualTo(404);
        assertThat(this.web.get("/indicateurs/filtrage-part").body()).contains("73,4");
    }

    @Test
    void theCatalogueIsTakenAwayWithItsSchema() {
        HttpResponse<String> file = this.web.get("/api/indicators.yaml");

        assertThat(file.body()).startsWith("indicators:").contains("- id: ent-visites-par-eleve");
        assertThat(this.web.json("/api/indicators.schema.json").at("/title").asString())
                .isEqualTo("Catalogue d'indicateurs");
    }
}
