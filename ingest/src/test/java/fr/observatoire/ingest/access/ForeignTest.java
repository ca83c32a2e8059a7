package fr.observatoire.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.submission.FileLine;
import fr.observatoire.contract.submission.ShapeRefused;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.ingest.Answer;
import fr.observatoire.ingest.Door;
import fr.observatoire.ingest.DoorTest;
import fr.observatoire.parts.testing.TestParts;

import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;

/** Nobody declares for a neighbour, whatever the way. */
class ForeignTest extends DoorTest {

    private static final String OWN = "0350122T";

    private static final String NEIGHBOUR = "0351234B";

    private static final String HEADER = "debutSemaine;UAI;visites_globales\n";

    private final Door school = door("etablissement:" + OWN);

    private Door door(String... rights) {
        return new Door(0).as("quelquun", rights);
    }

    @Override
    protected Door door() {
        return new Door(super.door().port(), this.school.token());
    }

    @Test
    void aSchoolDeclaresItsOwn() {
        assertThat(door().submit(week(OWN)).status()).isEqualTo(202);
    }

    @Test
    void ofANeighbourItIsForbidden() {
        Answer answer = door().submit(week(NEIGHBOUR));
        answer.isProblem(403);
        assertThat(answer.body()).contains("droits.depot", NEIGHBOUR);
    }

    @Test
    void amongItsOwnANeighboursIsRefusedAlone() {
        Answer answer = door().submit("[" + week(OWN) + "," + week(NEIGHBOUR) + "]");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("submissions").get(0).path("state").stringValue())
                .isEqualTo("received");
        assertThat(answer.json().path("submissions").get(1).path("state").stringValue())
                .isEqualTo("refused");
    }

    @Test
    void aNeighboursLineOfAFileIsRefusedAlone() {
        Answer accepted =
                door().file(
                                "?kind=ent-usage",
                                HEADER + "2025-09-08;0350122T;1\n" + "2025-09-08;0351234B;2\n");
        List<Submission> sent = sent(accepted);
        assertThat(sent)
                .filteredOn((one) -> one.payload() instanceof ShapeRefused)
                .singleElement()
                .satisfies(
                        (one) -> {
                            ShapeRefused refused = (ShapeRefused) one.payload();
                            assertThat(refused.reasons().toString())
                                    .contains("droits.depot", NEIGHBOUR);
                            assertThat(one.file().line()).isEqualTo(3);
                        });
    }

    @Test
    void whatIsNotForSchoolsToDeclareIsForbidden() {
        door().file("?kind=school", "x").isProblem(403);
        door().file("?kind=ent-usage&completeFor=academie:14", "x").isProblem(403);
    }

    @Test
    void inTheNameOfAnotherItIsForbidden() {
        Answer answer =
                door().send(
                                door().request("/api/submissions")
                                        .header("Content-Type", "application/json")
                                        .header("X-Observatoire-Territoire", "academie:14")
                                        .POST(BodyPublishers.ofString(week(OWN))));
        answer.isProblem(403);
    }

    @Test
    void whatTheBodySaysOfItsSenderCountsForNothing() {
        String dressed =
                week(OWN)
                        .replaceFirst(
                                "\\{",
                                "{\"submittedBy\": \"editeur-7\", \"territory\": \"national\","
                                        + " \"droits\": [\"national\"], ");
        Answer answer = door().submit(dressed);
        answer.isProblem(422);
        assertThat(answer.body()).contains("champ.inconnu", "submittedBy", "territory", "droits");
    }

    @Test
    void whatIsWrongAtANeighboursIsNotQuotedThere() {
        String words = week(NEIGHBOUR).replace("2025-09-08", "appelez ce numéro");
        Answer answer = door().submit(words);
        answer.isProblem(403);
        assertThat(answer.body()).contains("droits.depot").doesNotContain("appelez");
        assertThat(answer.json().at("/submissions/0/uai").isMissingNode()).isTrue();
    }

    /** Who knows a file under way could else take the ids of its lines before they come. */
    @Test
    void idsOfLinesAreNotForSendersToChoose() {
        String id = new FileLine(UUID.randomUUID(), 2).submissionId().toString();
        Answer answer =
                door().submit(week(OWN).replaceFirst("\\{", "{\"submissionId\": \"" + id + "\","));
        answer.isProblem(422);
        assertThat(answer.body()).contains("depot.identifiant", id);
    }

    @Test
    void anothersFileIsNotReplaced() {
        Answer accepted = super.door().file("?kind=ent-usage", HEADER + "2025-09-08;0351234B;2\n");
        door().send(
                        door().request("/api/files/" + accepted.fileId() + "?kind=ent-usage")
                                .header("Content-Type", "text/csv")
                                .PUT(BodyPublishers.ofString(HEADER + "2025-09-08;0350122T;1\n")))
                .isProblem(409);
    }

    @Test
    void anothersFileIsNotThere() {
        Answer accepted = super.door().file("?kind=ent-usage", HEADER + "2025-09-08;0351234B;2\n");
        String file = "/api/files/" + accepted.fileId();
        assertThat(super.door().get(file).status()).isEqualTo(200);
        door().get(file).isProblem(404);
        door().send(
                        door().request(file + "/lines")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("[2]")))
                .isProblem(404);
    }

    @Test
    void aVendorPushesWhatItWasGiven() {
        Door vendor =
                new Door(
                        super.door().port(),
                        TestParts.issuer()
                                .machine("editeur", List.of("ent-usage"), List.of("academie:14")));
        assertThat(vendor.submit(week(OWN)).status()).isEqualTo(202);
        vendor.submit(week("0382103E")).isProblem(403);
        vendor.file("?kind=equipment", "x").isProblem(403);
    }

    private static String week(String uai) {
        return """
        {"kind": "ent-usage", "schemaVersion": 1, "uai": "%s",
         "payload": {"debut_semaine": "2025-09-08", "mesures": {"visites_globales": 3}}}
        """
                .formatted(uai);
    }
}
