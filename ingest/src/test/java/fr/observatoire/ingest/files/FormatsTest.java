package fr.observatoire.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.FileOpened;
import fr.observatoire.contract.submission.SchoolDeclaration;
import fr.observatoire.contract.submission.ShapeRefused;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.Answer;
import fr.observatoire.ingest.DoorTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The formats as they are documented, published and handed out. */
class FormatsTest extends DoorTest {

    private static final Path ROOT = Path.of(System.getProperty("observatoire.root", ".."));

    @ParameterizedTest
    @CsvSource({
        "annuaire.csv, school",
        "effectifs-ecoles.csv, headcount",
        "effectifs-second-degre.csv, headcount",
        "dnma-par-uai-profils.csv, ent-usage",
        "dnma-par-uai-services.csv, ent-breakdown",
        "dnma-par-uai-appareils.csv, ent-breakdown",
        "dnma-par-uai-profils-appareils.csv, ent-breakdown",
        "equipement.csv, equipment",
        "pix-certifications.csv, certification",
        "successions.csv, succession",
        "gar.csv, gar",
        "concertation.csv, concertation",
        "cln-2010.csv, answers",
        "numea-2020.csv, answers",
        "pdca-tvp.csv, answers",
        "samr-crcn.csv, answers",
        "selfie.csv, answers",
        "paliers-maturite.csv, answers",
        "schematic.csv, answers",
        "cln-2010.json, answers",
        "envoi.json, response",
        "partage.json, sharing",
        "plan.json, plan",
        "confirmation.json, confirmation"
    })
    void readsTheDocumentedExamples(String file, String kind) throws IOException {
        Answer answer = door().file("", Files.readAllBytes(ROOT.resolve("docs/exemples/" + file)));
        assertThat(answer.json().path("kind").stringValue()).isEqualTo(kind);
        assertThat(answer.json().path("warnings")).as(answer.body()).isEmpty();
        assertThat(sent(answer))
                .extracting(Submission::payload)
                .as("lines of wrong shape")
                .noneMatch(ShapeRefused.class::isInstance)
                .hasSize(answer.json().path("lines").intValue() + 2);
    }

    @Test
    void aBadElementAtTheHeadLosesNoNeighbour() throws IOException {
        String example = Files.readString(ROOT.resolve("docs/exemples/dnma.json")).strip();
        String file = "[null, {\"kind\": \"toto\"}, " + example.substring(1);
        Answer answer = door().file("", file);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.json().path("kind").stringValue()).isEqualTo("ent-usage");
        assertThat(sent(answer))
                .extracting(Submission::payload)
                .filteredOn(ShapeRefused.class::isInstance)
                .hasSize(2);
    }

    @Test
    void aSchoolWithoutATypeIsOfAnotherType() {
        Answer answer =
                door().file(
                                "",
                                """
                                Identifiant_de_l_etablissement;Nom_etablissement;Type_etablissement;Code_departement;Code_academie
                                0221323U;Centre;;035;14
                                """);
        assertThat(sent(answer))
                .extracting(Submission::payload)
                .filteredOn(SchoolDeclaration.class::isInstance)
                .singleElement()
                .extracting(line -> ((SchoolDeclaration) line).typeEtablissement())
                .isEqualTo("Autre");
    }

    @ParameterizedTest
    @CsvSource({
        "school, school",
        "headcount, headcount",
        "ent-usage, ent-usage",
        "ent-breakdown, ent-breakdown",
        "ent-breakdown, ent-breakdown.csv?ventilation=appareils",
        "ent-breakdown, ent-breakdown.csv?ventilation=profils-appareils",
        "equipment, equipment",
        "certification, certification",
        "gar, gar",
        "concertation, concertation",
        "answers, answers",
        "answers, answers.csv?referentiel=numea-2020",
        "answers, answers.csv?referentiel=pdca-tvp",
        "answers, answers.csv?referentiel=samr-crcn"
    })
    void takesItsOwnTemplates(String kind, String path) {
        Answer template =
                door().get("/api/templates/" + (path.contains(".") ? path : path + ".csv"));
        assertThat(template.status()).isEqualTo(200);
        assertThat(template.headers().firstValue("Content-Type"))
                .hasValue("text/csv;charset=UTF-8");
        String header = template.body().strip();
        String line = ";".repeat(header.split(";", -1).length - 1).replaceFirst(";", "x;");
        Answer answer = door().file("", header + "\n" + line);
        assertThat(answer.json().path("kind").stringValue()).isEqualTo(kind);
        assertThat(answer.json().path("warnings")).isEmpty();
        assertThat(sent(answer))
                .filteredOn(each -> each.payload() instanceof FileOpened)
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(SubmissionKind.class)
    void publishesTheSchemas(SubmissionKind kind) {
        Answer schema = door().get("/schemas/" + kind.id() + ".v1.json");
        assertThat(schema.status()).isEqualTo(200);
        assertThat(schema.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/schema+json"));
        assertThat(schema.json().path("$id").stringValue()).contains(kind.id());
    }

    @Test
    void publishesTheEnvelope() {
        assertThat(door().get("/schemas/submission.v1.json").json().path("required")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "envoi.json, response",
        "partage.json, sharing",
        "plan.json, plan",
        "confirmation.json, confirmation"
    })
    void takesThemOneALineToo(String file, String kind) throws IOException {
        StringBuilder lines = new StringBuilder();
        String array = Files.readString(ROOT.resolve("docs/exemples/" + file));
        for (JsonNode envelope : ContractJson.mapper().readTree(array)) {
            lines.append(envelope).append('\n');
        }
        Answer answer = door().file("?kind=" + kind, lines.toString());
        assertThat(sent(answer))
                .filteredOn(each -> each.kind().id().equals(kind))
                .hasSize(answer.json().path("lines").intValue());
    }

    @Test
    void takesEnvelopesOneALine() {
        List<Submission> sent = sent(door().file("", envelope(1) + "\n\n{bad}\n" + envelope(3)));
        assertThat(FilesTest.ofLine(sent, 1).kind()).isEqualTo(SubmissionKind.ENT_USAGE);
        assertThat(FilesTest.ofLine(sent, 3).payload()).isInstanceOf(ShapeRefused.class);
        assertThat(FilesTest.ofLine(sent, 4).kind()).isEqualTo(SubmissionKind.ENT_USAGE);
    }

    @Test
    void takesAnArrayOfEnvelopesByRank() {
        String other = envelope(2).replace("ent-usage", "equipment");
        List<Submission> sent =
                sent(
                        door().file(
                                        "?kind=ent-usage",
                                        "["
                                                + envelope(1)
                                                + ",\n"
                                                + other
                                                + ", "
                                                + envelope(3)
                                                + " ]\n"));
        assertThat(FilesTest.ofLine(sent, 1).uai()).isEqualTo("0350122T");
        assertThat(FilesTest.ofLine(sent, 2).payload()).isInstanceOf(ShapeRefused.class);
        assertThat(FilesTest.ofLine(sent, 3).kind()).isEqualTo(SubmissionKind.ENT_USAGE);
    }

    private static String envelope(int visits) {
        return """
        {"kind":"ent-usage","schemaVersion":1,"uai":"0350122T",\
        "payload":{"debut_semaine":"2025-09-08","mesures":{"visites_globales":%s}}}\
        """
                .formatted(String.valueOf(visits));
    }
}
