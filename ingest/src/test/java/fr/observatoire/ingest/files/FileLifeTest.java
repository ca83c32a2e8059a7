package fr.observatoire.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.submission.FileClosed;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.ingest.Answer;
import fr.observatoire.ingest.DoorTest;

import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A file under its own id, from the first sending to the correction of its refused lines. */
class FileLifeTest extends DoorTest {

    private static final String REGISTER =
            """
            Identifiant_de_l_etablissement;Nom_etablissement;Type_etablissement;Code_departement;Code_academie;date_maj_ligne
            0350122T;Un;Ecole;035;14;2023-06-08
            0350002M;Deux;Collège;035;14;2023-06-09
            0350011X;Trois;Collège;035;14;2999-01-01
            """;

    @Test
    void theSameFileTwiceIsOneFile() {
        UUID id = UUID.randomUUID();
        Answer first = put(id, "?kind=ent-usage", Csv.good(3));
        List<Submission> sent = sent(first);
        Answer second = put(id, "?kind=ent-usage", Csv.good(3));
        assertThat(second.status()).isEqualTo(202);
        assertThat(second.json().path("state").stringValue()).isEqualTo("sent");
        assertThat(second.json().path("sent").intValue()).isEqualTo(3);
        assertThat(topic().ofFile(id)).hasSameSizeAs(sent).hasSize(5);
    }

    @Test
    void anOtherFileUnderTheSameIdIsAConflict() {
        UUID id = UUID.randomUUID();
        sent(put(id, "?kind=ent-usage", Csv.good(3)));
        put(id, "?kind=ent-usage", Csv.good(4)).isProblem(409);
        put(id, "", Csv.good(3)).isProblem(409);
        assertThat(topic().ofFile(id)).hasSize(5);
    }

    @Test
    void aRefusedFileMayComeBackCorrected() {
        UUID id = UUID.randomUUID();
        put(id, "?kind=ent-usage", "rien").isProblem(422);
        assertThat(sent(put(id, "?kind=ent-usage", Csv.good(1)))).hasSize(3);
    }

    @Test
    void aCompleteRegisterSaysForWhatAndWhen() {
        List<Submission> sent =
                sent(put(UUID.randomUUID(), "?completeFor=departement:35", REGISTER));
        FileClosed closed =
                sent.stream()
                        .map(Submission::payload)
                        .filter(FileClosed.class::isInstance)
                        .map(FileClosed.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(closed.completeFor()).isEqualTo("departement:035");
        assertThat(closed.asOf()).isBefore("2999-01-01").isAfter("2023-06-08");
    }

    @Test
    void givesChosenLinesBackAsTheyCame() {
        UUID id = UUID.randomUUID();
        sent(put(id, "", REGISTER.getBytes(StandardCharsets.ISO_8859_1)));
        Answer lines = lines(id, "[4, 2, 99]");
        assertThat(lines.status()).isEqualTo(200);
        assertThat(lines.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        List<String> expected = REGISTER.lines().toList();
        assertThat(lines.body().lines())
                .containsExactly(expected.get(0), expected.get(1), expected.get(3));
        assertThat(lines.body()).contains("Collège");
    }

    @Test
    void linesOfNoFileAreNotFound() {
        lines(UUID.randomUUID(), "[1]").isProblem(404);
        lines(UUID.randomUUID(), "[\"un\"]").isProblem(400);
        lines(UUID.randomUUID(), "{").isProblem(400);
    }

    private Answer put(UUID id, String parameters, String text) {
        return put(id, parameters, text.getBytes(StandardCharsets.UTF_8));
    }

    private Answer put(UUID id, String parameters, byte[] bytes) {
        return door().put(id + parameters, BodyPublishers.ofByteArray(bytes));
    }

    private Answer lines(UUID id, String numbers) {
        return door().send(
                        door().request("/api/files/" + id + "/lines")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(numbers)));
    }
}
