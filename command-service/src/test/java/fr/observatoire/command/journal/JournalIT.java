package fr.observatoire.command.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.observatoire.command.batch.Writer;
import fr.observatoire.command.team.Http;
import fr.observatoire.parts.testing.TestParts;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

/** Who asked for what is written for good, and who was sent away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalIT {

    private static final String REFUSED =
            "{\"who\": \"editeur\", \"what\": \"deposer\", \"about\": \"\", \"status\": 403}";

    private final Writer writer = new Writer();

    private Http http;

    @BeforeAll
    void start() {
        this.writer.start("--observatoire.command.batch.threads=0");
        this.http = new Http(this.writer);
    }

    @AfterAll
    void stop() {
        this.http.close();
        this.writer.close();
    }

    @Test
    void whatATeamAsksIsWrittenDown() {
        this.http.post("academie:14", "/api/campagnes/lune/fermeture", "{}");
        this.writer.awaitCount("journal where what = 'conduire-campagne' and status = 404", 1);
        assertThat(this.writer.count("journal where who = 'acteur-14'")).isPositive();
    }

    @Test
    void whoIsSentAwayIsWrittenDown() {
        this.http.post("etablissement:0350122T", "/api/campagnes/lune/fermeture", "{}");
        this.writer.awaitCount("journal where what = 'conduire-campagne' and status = 403", 1);
    }

    @Test
    void theDoorAloneTellsOfItsOwn() {
        HttpRequest.Builder entry = HttpRequest.newBuilder(this.http.uri("/api/journal"));
        assertThat(this.http.sendAsDoor(entry.POST(BodyPublishers.ofString(REFUSED))).status())
                .isEqualTo(204);
        this.writer.awaitCount("journal where who = 'editeur'", 1);
        HttpRequest.Builder forged = HttpRequest.newBuilder(this.http.uri("/api/journal"));
        String admin = TestParts.issuer().token("intrus", List.of("admin", "national"));
        assertThat(this.http.send(forged.POST(BodyPublishers.ofString(REFUSED)), admin).status())
                .isEqualTo(403);
    }

    @Test
    void nobodyChangesWhatIsWritten() {
        this.http.post("academie:14", "/api/campagnes/lune/fermeture", "{}");
        assertThatThrownBy(() -> this.writer.jdbc().update("delete from journal"))
                .hasMessageMatching("(?s).*(six months|permission denied).*");
    }
}
