package fr.observatoire.query.web.response;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;

/** A school's response is read as it was sent. */
class ResponsesIT extends SurveyTest {

    private static final String PATH =
            "/api/campagnes/" + Survey.THIS_YEAR + "/reponses/" + Survey.ORMEAUX;

    @Test
    void aResponseIsGivenBySections() {
        JsonNode response = this.web.json(PATH);

        assertThat(response.at("/etat").asString()).isEqualTo("commencee");
        assertThat(response.at("/ouverte").asBoolean()).isTrue();
        assertThat(response.at("/etablissement").asString()).isEqualTo("Collège Les Ormeaux");
        assertThat(response.at("/sections").size()).isEqualTo(15);
        JsonNode first = response.at("/sections/0");
        assertThat(first.at("/id").asString()).isEqualTo("cln.3.1");
        assertThat(first.at("/version").asInt()).isOne();
        assertThat(first.at("/repondus").asInt()).isEqualTo(6);
        assertThat(first.at("/publics").valueStream().map(JsonNode::asString))
                .containsExactly("academie", "dsden");
        assertThat(response.at("/sections/14/version").asInt()).isZero();
    }

    @Test
    void answersAreInTheFormInWhichTheyAreSent() {
        JsonNode answers = this.web.json(PATH).at("/sections").findValue("reponses");
        JsonNode usages = this.web.json(PATH + "/sections/cln.3.6.1").at("/reponses");

        assertThat(answers.at("/cln.3.1.enseignants").intValue()).isEqualTo(40);
        assertThat(answers.at("/cln.3.1.date").asString())
                .isEqualTo(Survey.TODAY.minusDays(30).toString());
        assertThat(usages.findValue("jamais").intValue()).isEqualTo(6);
    }

    @Test
    void aSectionsTagIsItsVersion() {
        HttpResponse<String> section = this.web.get(PATH + "/sections/cln.3.1");

        assertThat(section.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(section.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(this.web.get(PATH + "/sections/cln-2026.questions").headers().firstValue("ETag"))
                .hasValue("\"0\"");
    }

    @Test
    void beforeTheFirstAnswerNothingIsAnswered() {
        String before = Survey.TODAY.minusDays(11).toString();

        assertThat(this.web.json(PATH + "?date=" + before).at("/sections/0/repondus").asInt())
                .isZero();
        JsonNode silent =
                this.web.json("/api/campagnes/" + Survey.THIS_YEAR + "/reponses/" + Survey.SILENT);
        assertThat(silent.at("/etat").asString()).isEqualTo("aucune");
        assertThat(silent.at("/commencee_le").isNull()).isTrue();
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() {
        assertThat(status("/api/campagnes/lune/reponses/" + Survey.ORMEAUX)).isEqualTo(404);
        assertThat(status("/api/campagnes/" + Survey.THIS_YEAR + "/reponses/0350122A"))
                .isEqualTo(404);
        assertThat(status("/api/campagnes/" + Survey.THIS_YEAR + "/reponses/0691234Z"))
                .isEqualTo(404);
        assertThat(status(PATH + "/sections/cln.9")).isEqualTo(404);
        assertThat(status(PATH + "?date=hier")).isEqualTo(400);
        assertThat(status(PATH + "/sections/cln.3.1?date=2026-02-30")).isEqualTo(400);
    }

    private int status(String path) {
        return this.web.get(path).statusCode();
    }
}
