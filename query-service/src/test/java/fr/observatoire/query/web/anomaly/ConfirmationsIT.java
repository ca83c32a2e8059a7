package fr.observatoire.query.web.anomaly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.contract.anomaly.DeclarationConfirmed;
import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;

/** What a school may confirm, and who reads why. */
class ConfirmationsIT extends SurveyTest {

    private static final String PATH = "/api/anomalies/" + Survey.ZOLA + "/confirmations";

    private static final String LIST =
            "/api/anomalies?etat=confirmee&territoire=etablissement:" + Survey.ZOLA;

    @Autowired private JdbcClient rows;

    @BeforeEach
    void doubt() {
        Doubts.of(Survey.ZOLA, this.rows);
    }

    @ParameterizedTest
    @CsvSource({"2016-03-07,4", "2016-03-07,9007199254740991", "2016-03-14,5"})
    void whatIsNotDoubtedAsItWasSeenIsNotConfirmed(String day, long position) {
        String confirmation =
                "{\"source\":\"ent\",\"du\":\"%s\",\"position\":%s}".formatted(day, position);
        HttpResponse<String> answer = this.web.send("POST", PATH, confirmation);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("relisez la liste", "\"field\":\"position\"");
    }

    @Test
    void whyASchoolIsRightIsForItsAcademie() {
        INGEST.happens(
                new DeclarationConfirmed(
                        Survey.ZOLA,
                        "14",
                        JudgedSource.ENT,
                        LocalDate.of(2016, 3, 7),
                        5,
                        INGEST.words("Un concours de robotique"),
                        List.of()));
        await().until(() -> !this.web.json(LIST).at("/items").isEmpty());

        assertThat(motif("")).isEqualTo("Un concours de robotique");
        assertThat(motif("&audience=public")).isEmpty();
    }

    private String motif(String audience) {
        JsonNode item = this.web.json(LIST + audience).at("/items/0");
        assertThat(item.at("/etat").asString()).isEqualTo("confirmee");
        return item.at("/motif").asString("");
    }
}
