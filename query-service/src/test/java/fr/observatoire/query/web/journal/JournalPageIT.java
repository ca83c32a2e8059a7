package fr.observatoire.query.web.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.observatoire.query.web.Web;
import fr.observatoire.query.web.WebTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who took something away, and who was sent away: for the admin, and of a school for the school.
 */
class JournalPageIT extends WebTest {

    private static final String SCHOOL = "0350122T";

    @Autowired private JournalExpiry expiry;

    @Autowired private JdbcClient database;

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
        assertThat(school.json(own).valueStream().map((line) -> line.path("about").asString()))
                .containsOnly("etablissement:" + SCHOOL);
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

    @Test
    void oneReadsOnFromWhereOneStopped() {
        for (int days : List.of(10, 11, 12)) {
            enter("page-" + days, days);
            enter("page", days);
        }
        Web admin = this.web.as("admin");
        String mine = "/api/journal?limit=1&qui=page";
        Set<String> moments = new HashSet<>();
        String next = "";
        for (int i = 0; i < 3; i++) {
            JsonNode line = admin.json(mine + next).path(0);
            assertThat(line.path("what").asString()).isEqualTo("exporter");
            moments.add(line.path("at").asString());
            next = "&avant=" + line.path("at").asString();
        }
        assertThat(moments).hasSize(3);
        assertThat(admin.json(mine + next)).isEmpty();
        assertThat(admin.json(mine + "&avant=hier").path("detail").asString()).contains("hier");
    }

    @Test
    void itEndsAfterAYearAndNotBefore() {
        enter("old", 366);
        enter("recent", 364);

        this.expiry.expire();

        assertThat(this.web.as("admin").json("/api/journal?qui=old")).isEmpty();
        assertThat(this.web.as("admin").json("/api/journal?qui=recent")).hasSize(1);
        assertThatThrownBy(
                        () ->
                                this.database
                                        .sql("delete from lecture.journal where who <> 'recent'")
                                        .update())
                .hasMessageContaining("six months");
    }

    private void enter(String who, int days) {
        this.database
                .sql(
                        "insert into lecture.journal (at, who, what, about, status) values"
                                + " (now() - make_interval(days => ?), ?, 'exporter', '', 200)")
                .params(days, who)
                .update();
    }

    private void awaitLine(String path, String text) {
        Web admin = this.web.as("admin");
        await().atMost(Duration.ofSeconds(20)).until(() -> admin.get(path).body().contains(text));
    }
}
