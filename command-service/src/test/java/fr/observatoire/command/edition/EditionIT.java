package fr.observatoire.command.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.command.batch.Writer;
import fr.observatoire.command.team.Http;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Editions as a team draws them over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditionIT {

    private final Writer writer = new Writer();

    private final Http http = new Http(this.writer);

    @BeforeAll
    void start() {
        this.writer.start();
    }

    @AfterAll
    void stop() {
        this.http.close();
        this.writer.close();
    }

    @Test
    void anEditionIsDrawnOnce() {
        String body = "{\"feed\":\"equipement\",\"anneeScolaire\":\"2021-2022\"}";

        assertThat(post(body).status()).isEqualTo(201);
        Http.Answer again = post(body);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.detail()).contains("2021-2022", "déjà parue");
        assertThat(this.writer.events("edition:equipement:2021-2022"))
                .containsExactly("edition-drawn");
    }

    @Test
    void noAcademieDrawsTheEditionOfAll() {
        String body = "{\"feed\":\"equipement\",\"anneeScolaire\":\"2020-2021\"}";
        assertThat(this.http.post("academie:14", "/api/editions", body).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{} ! champ.absent",
                "{\"feed\":\"gar\",\"anneeScolaire\":\"2021-2022\"} ! champ.valeurs",
                "{\"feed\":\"ent\",\"anneeScolaire\":\"2021-2022\"} ! edition.flux",
                "{\"feed\":\"equipement\",\"anneeScolaire\":\"2021-2023\"} ! annee.forme",
                "{\"feed\":\"equipement\",\"anneeScolaire\":\"2091-2092\"} ! edition.en-cours",
                "{\"feed\":\"equipement\",\"anneeScolaire\":2021} ! champ.type"
            })
    void whatCannotBePublishedIsRefusedWithItsField(String body, String code) {
        Http.Answer answer = post(body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.reasons().toString()).contains(code);
    }

    private Http.Answer post(String body) {
        return this.http.post("national", "/api/editions", body);
    }
}
