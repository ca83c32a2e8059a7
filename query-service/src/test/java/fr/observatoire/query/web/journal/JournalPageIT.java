package fr.observatoire.query.web.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.query.web.Web;
import fr.observatoire.query.web.WebTest;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/**
 * Who took something away, and who was sent away: for the admin, and of a school for the school.
 */
class JournalPageIT extends WebTest {

    private static final String SCHOOL = "0350122T";

    @Test
    void anExportIsWrittenDown() {
        this.web
                .as("academie:14")
                .get("/api/export.csv?indicator=ent-visites-par-eleve&territory=academie:14");
        awaitLine("/api/journal", "\"what\":\"exporter\"");
    }

    @Test
    void aSchoolReadsWhatConcernsItAlone() {
        this.web.as("academie:14").get("/api/plans/" + SCHOOL);
        Web school = this.web.as("etablissement:" + SCHOOL);
        String own = "/api/journal?territoire=etablissement:" + SCHOOL;
        await().atMost(Duration.ofSeconds(20))
                .until(() -> school.get(own).body().contains("\"what\":\"plan\""));
        assertThat(school.get(own).body()).doesNotContain("exporter");
        assertThat(school.get("/api/journal").statusCode()).isEqualTo(403);
        assertThat(this.web.as("academie:14").get(own).statusCode()).isEqualTo(403);
    }

    @Test
    void thePageSaysItInFrench() {
        this.web.as("academie:14").get("/api/plans/" + SCHOOL);
        awaitLine("/journal", "plan numérique d&#39;un établissement");
        assertThat(this.web.as("admin").get("/journal").body())
                .contains("<html lang=\"fr\">", "Journal des accès", "refusé");
    }

    private void awaitLine(String path, String text) {
        Web admin = this.web.as("admin");
        await().atMost(Duration.ofSeconds(20)).until(() -> admin.get(path).body().contains(text));
    }
}
