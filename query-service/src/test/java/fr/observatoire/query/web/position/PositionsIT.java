package fr.observatoire.query.web.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;

class PositionsIT extends SurveyTest {

    private static final String SCHOOL = "/api/positions/" + Survey.ZOLA;

    private static final String PROGRESS = "/api/progres/" + Survey.ZOLA + "?position=cln-profil";

    @Test
    void aSchoolStandsInEveryCampaignThatItAnswered() {
        JsonNode all = this.web.json(SCHOOL);

        assertThat(all.findValuesAsString("campagne"))
                .startsWith(Survey.THIS_YEAR)
                .endsWith(Survey.LAST_YEAR);
        JsonNode profile = this.web.json(SCHOOL + "?campagne=" + Survey.LAST_YEAR).at("/0");
        assertThat(profile.at("/position").asString()).isEqualTo("cln-profil");
        assertThat(profile.at("/mesure").asString()).isEqualTo("part");
        assertThat(profile.at("/axes").size()).isEqualTo(7);
    }

    @Test
    void aValueIsExactAndRounded() {
        JsonNode axis = this.web.json(SCHOOL).at("/0/axes/0");

        long numerator = axis.at("/valeur/numerateur").asLong();
        long denominator = axis.at("/valeur/denominateur").asLong();
        assertThat(axis.at("/axe").asString()).isEqualTo("pilotage");
        assertThat(axis.at("/applicables").asInt()).isEqualTo(39);
        assertThat(axis.at("/repondus").asInt()).isEqualTo(39);
        assertThat(axis.at("/valeur/valeur").doubleValue())
                .isCloseTo((double) numerator / denominator, offset(1e-6));
    }

    @Test
    void stagesAndLevelsAreGivenOneByOne() {
        JsonNode numea = this.web.json("/api/positions/" + Survey.RHEU).at("/0");
        JsonNode samr = this.web.json("/api/positions/0440013A");

        assertThat(numea.at("/axes").size()).isEqualTo(6);
        assertThat(numea.at("/axes/0/etapes").size()).isEqualTo(3);
        assertThat(numea.at("/axes/0/valeur").isMissingNode()).isTrue();
        assertThat(samr.findValuesAsString("position"))
                .contains("samr-repartition", "crcn-competences", "lp-conditions");
        assertThat(samr.findValue("effectifs").size()).isPositive();
    }

    @Test
    void progressCrossesCampaigns() {
        JsonNode progress = this.web.json(PROGRESS);

        assertThat(progress.at("/de/campagne").asString()).isEqualTo(Survey.LAST_YEAR);
        assertThat(progress.at("/a/campagne").asString()).isEqualTo(Survey.THIS_YEAR);
        assertThat(progress.at("/axes").size()).isEqualTo(7);
        assertThat(progress.at("/axes/0/avant/valeur/valeur").doubleValue())
                .isLessThan(progress.at("/axes/0/apres/valeur/valeur").doubleValue());
        JsonNode before =
                this.web.json(PROGRESS + "&de=2001-01-01&a=" + Survey.TODAY.minusDays(300));
        assertThat(before.at("/de").isNull()).isTrue();
        assertThat(before.at("/a/campagne").asString()).isEqualTo(Survey.LAST_YEAR);
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        for (String path :
                List.of(
                        "/api/progres/" + Survey.ZOLA,
                        PROGRESS + "&de=hier",
                        PROGRESS + "&de=2026-01-01&a=2025-01-01",
                        "/api/progres/" + Survey.ZOLA + "?position=lune",
                        SCHOOL + "?campagne=lune",
                        SCHOOL + "?date=0",
                        "/api/positions?position=cln-profil&audience=voisins",
                        "/api/positions?position=cln-profil&territoire=lune",
                        "/api/positions",
                        "/api/vue-commune?type=lune&campagne=lune")) {
            assertThat(this.web.get(path).statusCode()).as(path).isEqualTo(400);
        }
        assertThat(this.web.get("/api/positions/0350122A").statusCode()).isEqualTo(404);
        assertThat(this.web.get(PROGRESS + "&a=2001-01-01").statusCode()).isEqualTo(404);
        assertThat(this.web.json("/api/positions/" + Survey.SILENT).size()).isZero();
    }
}
