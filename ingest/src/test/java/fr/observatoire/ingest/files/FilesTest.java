package fr.observatoire.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.EntUsageDeclaration;
import fr.observatoire.contract.submission.FileClosed;
import fr.observatoire.contract.submission.FileLine;
import fr.observatoire.contract.submission.FileOpened;
import fr.observatoire.contract.submission.ShapeRefused;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.Answer;
import fr.observatoire.ingest.DoorTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files that are taken in, and what becomes of each of their lines. */
class FilesTest extends DoorTest {

    @Test
    void sendsAFileBetweenItsOpeningAndItsEnd() {
        Answer answer =
                door().file(
                                "?kind=ent-usage&name=..%2F..%2Fetc%2Fsemaine.csv",
                                Csv.file(Csv.week("0350122T", "12"), Csv.week("0350002M", "7")));
        assertThat(answer.json().path("lines").intValue()).isEqualTo(2);
        List<Submission> sent = sent(answer);
        assertThat(sent)
                .extracting(Submission::kind)
                .containsExactlyInAnyOrder(
                        SubmissionKind.FILE_OPENED,
                        SubmissionKind.ENT_USAGE,
                        SubmissionKind.ENT_USAGE,
                        SubmissionKind.FILE_CLOSED);
        assertThat(payloads(sent, FileOpened.class))
                .containsExactly(
                        new FileOpened("semaine.csv", SubmissionKind.ENT_USAGE, 2, List.of()));
        assertThat(payloads(sent, FileClosed.class).getFirst().lines()).isEqualTo(2);
        Submission first = ofLine(sent, 2);
        assertThat(first.uai()).isEqualTo("0350122T");
        assertThat(first.submissionId()).isEqualTo(new FileLine(answer.fileId(), 2).submissionId());
        assertThat(((EntUsageDeclaration) first.payload()).mesures().dureeEleve()).isEqualTo(512);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    -1      | champ.negatif
                    12.0    | champ.entier
                    1,5e3   | champ.entier
                    1 234   | champ.entier
                    +5      | champ.entier
                    douze   | champ.entier
                    123456789012345678901234567890 | champ.trop-grand
                    100000001 | champ.trop-grand
                    """)
    void aWrongCountIsRefusedWithItsPlace(String given, String code) {
        List<Submission> sent =
                sent(
                        door().file(
                                        "?kind=ent-usage",
                                        Csv.file(
                                                Csv.week("0350122T", given),
                                                Csv.week("0350002M", "7"))));
        Submission refused = ofLine(sent, 2);
        assertThat(refused.uai()).isEqualTo("0350122T");
        ShapeRefused payload = (ShapeRefused) refused.payload();
        assertThat(payload.intendedKind()).isEqualTo("ent-usage");
        Reason reason = payload.reasons().getFirst();
        assertThat(reason)
                .extracting(
                        Reason::code, Reason::field, Reason::given, Reason::line, Reason::column)
                .containsExactly(code, "visites_globales", given, 2, 3);
        assertThat(ofLine(sent, 3).kind()).isEqualTo(SubmissionKind.ENT_USAGE);
    }

    @Test
    void anEmptyCellWasNotMeasured() {
        List<Submission> sent =
                sent(door().file("?kind=ent-usage", Csv.file(Csv.week("0350122T", ""))));
        EntUsageDeclaration payload = (EntUsageDeclaration) ofLine(sent, 2).payload();
        assertThat(payload.mesures().visitesGlobales()).isNull();
        assertThat(payload.mesures().dureeEleve()).isEqualTo(512);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    0350122A;12;0:08:32    | uai.lettre
                    35122T;12;0:08:32      | uai.forme
                    ;12;0:08:32            | uai.absent
                    0350122T;12            | fichier.colonnes
                    0350122T;12;0:08:32;9  | fichier.colonnes
                    0350122T;;             | mesures.vides
                    0350122T;12;8 min      | champ.duree
                    0350122T;12;999:00:00  | champ.trop-grand
                    0350122T;"1"2;0:08:32  | fichier.guillemet-mal-place
                    """)
    void aWrongLineIsRefusedAlone(String line, String code) {
        String text = Csv.file("2025-09-08;" + line, Csv.week("0350002M", "7"));
        List<Submission> sent = sent(door().file("?kind=ent-usage", text));
        ShapeRefused refused = (ShapeRefused) ofLine(sent, 2).payload();
        assertThat(refused.reasons()).extracting(Reason::code).containsExactly(code);
        assertThat(ofLine(sent, 3).uai()).isEqualTo("0350002M");
    }

    @Test
    void givesEveryReasonOfALine() {
        List<Submission> sent =
                sent(door().file("?kind=ent-usage", Csv.file("08/09/2025;0350122A;-1;long")));
        ShapeRefused refused = (ShapeRefused) ofLine(sent, 2).payload();
        assertThat(refused.reasons())
                .extracting(Reason::code)
                .containsExactly("champ.date", "uai.lettre", "champ.negatif", "champ.duree");
        assertThat(ofLine(sent, 2).uai()).isNull();
    }

    @Test
    void readsOtherSeparatorsMarksAndLineEnds() {
        String mixed =
                "\uFEFFUAI,DEBUTSEMAINE,Visites globales\r\n0350122T,2025-09-08,1\r"
                        + "0350002M,2025-09-08,2\n\n,,\n\"0350122T\",\"2025-09-15\",\"3\"";
        List<Submission> sent = sent(door().file("", mixed));
        assertThat(payloads(sent, FileOpened.class).getFirst().lines()).isEqualTo(3);
        assertThat(ofLine(sent, 2).uai()).isEqualTo("0350122T");
        assertThat(ofLine(sent, 3).uai()).isEqualTo("0350002M");
        assertThat(ofLine(sent, 6).uai()).isEqualTo("0350122T");
    }

    @Test
    void readsAnOtherEncodingAndSaysSo() {
        String school =
                """
                Identifiant_de_l_etablissement;Nom_etablissement;Type_etablissement;Code_departement;Code_academie
                0350122T;École des Érables;Ecole;35;62
                """;
        Answer answer = door().file("", school.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Answer.codes(answer.json().path("warnings")))
                .containsExactly("fichier.encodage");
        assertThat(ofLine(sent(answer), 2).payload().toString())
                .contains("École des Érables", "codeAcademie=62");
    }

    @Test
    void reportsUnknownColumnsAndTellsTheKindByTheOthers() {
        String text = "uai;date_inventaire;tni;nombre_de_chats\n0350122T;2025-10-06;4;2\n";
        Answer answer = door().file("", text);
        assertThat(answer.json().path("kind").stringValue()).isEqualTo("equipment");
        assertThat(answer.json().path("warnings").toString())
                .contains("fichier.colonne-inconnue", "nombre_de_chats", "n'est pas reprise");
        assertThat(sent(answer)).hasSize(3);
    }

    @Test
    void aQuotedValueMayHoldLineEnds() {
        String text =
                "uai;date_inventaire;tni;note\n"
                        + "0350122T;2025-10-06;4;\"un\n"
                        + "deux\"\n"
                        + "0350002M;2025-10-06;5;x\n";
        List<Submission> sent = sent(door().file("?kind=equipment", text));
        assertThat(ofLine(sent, 2).uai()).isEqualTo("0350122T");
        assertThat(ofLine(sent, 4).uai()).isEqualTo("0350002M");
    }

    static Submission ofLine(List<Submission> sent, int line) {
        return sent.stream()
                .filter(each -> each.file() != null && each.file().line() == line)
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> payloads(List<Submission> sent, Class<T> type) {
        return sent.stream()
                .map(Submission::payload)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
