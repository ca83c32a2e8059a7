package fr.observatoire.standalone.generate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ReferentielReader;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.PayloadReader;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.contract.submission.SubmissionKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The example files of the documentation can be pushed after the demo. */
class ExamplesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("observatoire.root"), "docs/exemples");

    @Test
    void theyNameSchoolsOfTheDemo() throws IOException {
        Set<String> registered =
                Schools.of(DemoData.PLAN).stream()
                        .map(school -> school.uai().value())
                        .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(ExamplesTest::namesSchools).toList()) {
                List<String> uais = Uais.in(Files.readString(file));
                assertThat(uais).as(file.toString()).isNotEmpty();
                assertThat(registered).as(file.toString()).containsAll(uais);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dnma.json",
                "equipement.json",
                "cln-2010.json",
                "envoi.json",
                "partage.json"
            })
    void theJsonOnesAreReadByTheContract(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name));
        for (JsonNode envelope : ContractJson.mapper().readTree(text)) {
            SubmissionKind kind = SubmissionKind.of(envelope.get("kind").asString());
            int version = envelope.get("schemaVersion").asInt();
            assertThat(PayloadReader.read(kind, version, envelope.get("payload")))
                    .isInstanceOf(Read.Done.class);
        }
    }

    @Test
    void theCsvOnesHaveTheHeadersOfTheGenerator() throws IOException {
        assertThat(header("annuaire.csv")).isEqualTo(Formats.header("annuaire"));
        assertThat(header("effectifs-ecoles.csv")).isEqualTo(Formats.header("effectifs-ecoles"));
        assertThat(header("effectifs-second-degre.csv"))
                .isEqualTo(Formats.header("effectifs-second-degre"));
        assertThat(header("dnma-par-uai-profils.csv")).isEqualTo(Formats.header("ent.0"));
        for (Breakdown breakdown : Breakdown.values()) {
            assertThat(header("dnma-par-uai-" + breakdown.id() + ".csv"))
                    .isEqualTo(Formats.header("ent-" + breakdown.id()));
        }
        assertThat(header("equipement.csv")).isEqualTo(Formats.header("equipement"));
        assertThat(header("gar.csv")).isEqualTo(Formats.header("gar"));
        assertThat(header("concertation.csv")).isEqualTo(Formats.header("concertation"));
        assertThat(header("pix-certifications.csv")).isEqualTo(Formats.header("pix"));
        assertThat(header("cln-2010.csv")).isEqualTo(cln());
    }

    @ParameterizedTest
    @ValueSource(strings = {"numea-2020", "pdca-tvp", "samr-crcn"})
    void theColumnsOfAnswersAreItemsOfTheirQuestionnaire(String id) throws IOException {
        assertAnswers(id, Referentiels.find(id).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"selfie", "paliers-maturite", "schematic"})
    void thoseOfPublishedOnesToo(String id) throws IOException {
        String yaml = Files.readString(FOLDER.resolve("referentiels/" + id + ".yaml"));
        Read.Done<Referentiel> read = (Read.Done<Referentiel>) ReferentielReader.read(yaml);
        assertAnswers(id, read.value());
    }

    private static void assertAnswers(String id, Referentiel referentiel) throws IOException {
        List<String> header = header(id + ".csv");
        assertThat(header).startsWith("uai", "referentiel", "version", "date_reponse", "repondant");
        assertThat(header.subList(5, header.size()))
                .allMatch(label -> referentiel.item(label.replaceFirst("#.*", "")).isPresent());
        for (List<String> line : Generated.lines(FOLDER.resolve(id + ".csv"))) {
            assertThat(line.subList(1, 3)).containsExactly(referentiel.id(), referentiel.version());
        }
    }

    /** The GAR is counted by académie, the concertation by région. */
    private static boolean namesSchools(Path file) {
        return isExample(file) && !file.endsWith("gar.csv") && !file.endsWith("concertation.csv");
    }

    private static boolean isExample(Path file) {
        return Files.isRegularFile(file) && !file.toString().endsWith(".md");
    }

    private static List<String> cln() {
        return new AnswersSheet(Referentiels.find("cln-2010").orElseThrow()).header();
    }

    private static List<String> header(String name) throws IOException {
        String line = Files.readAllLines(FOLDER.resolve(name)).getFirst();
        return List.of(line.replace("\uFEFF", "").split(";", -1));
    }
}
