package fr.observatoire.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.ShapeRefused;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.ingest.Answer;
import fr.observatoire.ingest.DoorTest;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Real extracts of the open data, where they are at hand: they are not part of the product. */
class RealExtractsTest extends DoorTest {

    private static final Path DATA =
            Path.of(System.getProperty("observatoire.root", ".."), "../shared/data");

    @BeforeAll
    static void dataIsThere() {
        if (!Files.isDirectory(DATA)) {
            System.out.println("skipped: no extracts of the open data beside the repository");
        }
        assumeTrue(Files.isDirectory(DATA));
    }

    @ParameterizedTest
    @CsvSource({
        "fr-en-annuaire-education.csv, school, 996",
        "fr-en-ecoles-effectifs-nb_classes.csv, headcount, 2300",
        "fr-en-effectifs-second-degre.csv, headcount, 800"
    })
    void isReadWhole(String file, String kind, int atLeast) throws IOException {
        Answer answer = door().file("?name=" + file, Files.readAllBytes(DATA.resolve(file)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.json().path("kind").stringValue()).isEqualTo(kind);
        assertThat(answer.json().path("warnings")).as(answer.body()).isEmpty();
        List<Submission> sent = sent(answer);
        assertThat(sent).hasSizeGreaterThan(atLeast - 50);
        List<Reason> reasons =
                sent.stream()
                        .filter(each -> each.payload() instanceof ShapeRefused)
                        .flatMap(each -> ((ShapeRefused) each.payload()).reasons().stream())
                        .toList();
        System.out.println(file + ": " + (sent.size() - 2) + " lines, refused: " + reasons);
        assertThat(reasons).hasSizeLessThan(sent.size() / 50);
    }
}
