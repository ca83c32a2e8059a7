package fr.observatoire.query.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.FakeService.Answer;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a person reads about what is kept is what is in force. */
class PrivacyIT extends SurveyTest {

    private static final String PATH = "/donnees-personnelles";

    @AfterEach
    void away() {
        COMMAND.answers((any) -> Answer.HANGS_UP);
    }

    @Test
    void periodsAreThoseOfTheServices() {
        COMMAND.answers(
                (any) ->
                        Answer.json(
                                200,
                                "{\"extraits\":77,\"rebuts\":1,\"enregistrements\":12,\"journal\":366}"));

        assertThat(this.web.get(PATH).body())
                .contains(">77 jours<", ">1 jour<", ">12 jours<", ">366 jours<")
                .contains("Usages de l&#39;ENT", "sans limite")
                .contains("pas encore indiqué d&#39;adresse");
    }

    @Test
    void whatCannotBeKnownIsNotMadeUp() {
        COMMAND.answers((any) -> Answer.HANGS_UP);

        assertThat(this.web.get(PATH).body())
                .contains("Inconnu pour l&#39;instant")
                .doesNotContain("90 jours", "30 jours");
    }

    @Test
    void everyPageLeadsThere() {
        assertThat(this.web.get("/indicateurs").body()).contains("href=\"" + PATH + "\"");
    }
}
