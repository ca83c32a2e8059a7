package fr.observatoire.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.ingest.Answer;
import fr.observatoire.ingest.DoorTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.UUID;

/** Raw lines follow the words that were erased. */
class RawErasuresTest extends DoorTest {

    private static final String ANSWERS =
            "uai;referentiel;version;campagne;date_reponse;repondant;pdca.1.plan.01;pdca.1.plan.02\n"
                + "%s;pdca-tvp;tvp;;2026-10-12;;oui;Madame Untelle\n";

    private static final String COUNTS =
            "debut_semaine;UAI;visites_globales;utilisateurs_globales\n2026-09-21;0350122T;9;4\n";

    @Autowired private RawErasures erasures;

    @Autowired private SpoolFolder spool;

    @AfterEach
    void nothingIsErased() {
        KEEPER.erased("[]");
    }

    @Test
    void filesThatMayHoldTheWordsOfTheSchoolGo() throws IOException {
        UUID named = put(ANSWERS.formatted("0350122t"));
        UUID other = put(ANSWERS.formatted("0350001L"));
        UUID counts = put(COUNTS);
        assertThat(lines(named).body()).contains("Untelle");
        erase("\"uai\":\"0350122T\"", Instant.now());
        assertThat(this.spool.hasData(named)).isFalse();
        assertThat(lines(named).status()).isEqualTo(404);
        assertThat(door().get("/api/files/" + named).status()).isEqualTo(200);
        assertThat(lines(other).body()).contains("Untelle");
        assertThat(this.spool.hasData(counts)).isTrue();
    }

    @Test
    void filesThatCameAfterwardsStay() throws IOException {
        Instant before = Instant.now();
        UUID later = put(ANSWERS.formatted("0350122T"));
        erase("\"uai\":\"0350122T\"", before);
        assertThat(this.spool.hasData(later)).isTrue();
    }

    @Test
    void proposalsOfARegionGoWithTheirFile() throws IOException {
        UUID support =
                put("region;annee;thematique;proposition;soutiens\n53;2024;T1;De M. Untel;412\n");
        UUID answers = put(ANSWERS.formatted("0350001L"));
        erase("\"territoire\":\"region:53\"", Instant.now());
        assertThat(this.spool.hasData(support)).isFalse();
        assertThat(this.spool.hasData(answers)).isTrue();
    }

    private void erase(String whose, Instant when) throws IOException {
        KEEPER.erased("[{" + whose + ",\"par\":\"a\",\"le\":\"" + when + "\"}]");
        this.erasures.follow();
    }

    private UUID put(String text) {
        Answer accepted = door().file("", text);
        sent(accepted);
        return accepted.fileId();
    }

    private Answer lines(UUID file) {
        return door().send(
                        door().request("/api/files/" + file + "/lines")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("[2]")));
    }
}
