package fr.observatoire.ingest.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.submission.EntUsageDeclaration;
import fr.observatoire.contract.submission.ShapeRefused;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.Answer;
import fr.observatoire.ingest.DoorTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.UUID;

class SubmissionsTest extends DoorTest {

    @Test
    void putsASubmissionOnTheTopicUnderItsSchool() {
        UUID id = UUID.randomUUID();
        Answer answer = door().submit(Examples.withId(id, Examples.week(1200)));
        assertThat(answer.status()).isEqualTo(202);
        JsonNode received = answer.json().path("submissions").get(0);
        assertThat(received.path("submissionId").stringValue()).isEqualTo(id.toString());
        assertThat(received.path("state").stringValue()).isEqualTo("received");
        Submission sent = submission(id);
        assertThat(sent.kind()).isEqualTo(SubmissionKind.ENT_USAGE);
        assertThat(sent.uai()).isEqualTo("0350122T");
        assertThat(sent.submittedBy()).isEqualTo("editeur-7");
        assertThat(((EntUsageDeclaration) sent.payload()).mesures().visitesGlobales())
                .isEqualTo(1200);
    }

    @Test
    void carriesTheActorAndHisTerritory() {
        UUID id = UUID.randomUUID();
        Answer answer =
                door().as("acteur-7", "academie:14").submit(Examples.withId(id, Examples.week(1)));
        assertThat(answer.status()).isEqualTo(202);
        assertThat(submission(id))
                .extracting(Submission::submittedBy, Submission::territory)
                .containsExactly("acteur-7", "academie:14");
    }

    @Test
    void aWrongOneDoesNotLoseItsNeighbours() {
        UUID good = UUID.randomUUID();
        UUID bad = UUID.randomUUID();
        String wrong = Examples.withId(bad, Examples.week(-1));
        Answer answer =
                door().submit("[" + wrong + "," + Examples.withId(good, Examples.week(5)) + "]");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("submissions").get(0).path("state").stringValue())
                .isEqualTo("refused");
        assertThat(answer.json().path("submissions").get(0).path("reasons").get(0).toString())
                .contains("champ.negatif", "ne peut pas être négatif");
        assertThat(submission(good).kind()).isEqualTo(SubmissionKind.ENT_USAGE);
        assertThat(submission(bad).payload())
                .isInstanceOfSatisfying(
                        ShapeRefused.class,
                        refused -> assertThat(refused.intendedKind()).isEqualTo("ent-usage"));
    }

    @Test
    void anIdGivenTwiceStandsForTheFirst() {
        UUID id = UUID.randomUUID();
        String one = Examples.withId(id, Examples.week(1));
        String other = Examples.withId(id, Examples.week(2));
        Answer answer = door().submit("[" + one + "," + other + "]");
        JsonNode second = answer.json().path("submissions").get(1);
        assertThat(Answer.codes(second.path("reasons")))
                .containsExactly("depot.identifiant-double");
        assertThat(second.path("submissionId").stringValue()).isNotEqualTo(id.toString());
        assertThat(((EntUsageDeclaration) submission(id).payload()).mesures().visitesGlobales())
                .isEqualTo(1);
    }

    @Test
    void freeTextInAnswersIsCutBeforeItLeaves() {
        UUID id = UUID.randomUUID();
        String text = "voir prenom.nom@exemple.fr " + "x".repeat(500);
        Answer answer = door().submit(Examples.withId(id, Examples.answer("\"" + text + "\"")));
        assertThat(answer.status()).isEqualTo(202);
        assertThat(submission(id).payload().toString())
                .contains("voir …")
                .doesNotContain("exemple.fr")
                .doesNotContain("x".repeat(10));
    }

    private static Submission submission(UUID id) {
        return topic().submissions().stream()
                .filter(each -> each.submissionId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
