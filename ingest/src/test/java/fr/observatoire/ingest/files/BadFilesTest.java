package fr.observatoire.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.ingest.Answer;
import fr.observatoire.ingest.DoorTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Files that are refused as a whole: 4xx, the line is named, and nothing is sent on. */
class BadFilesTest extends DoorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ~~                                        | fichier.vide             | 0
                    ~  \\n \\n~                               | fichier.vide             | 0
                    debutSemaine;UAI;visites_globales\\n      | fichier.sans-donnees     | 0
                    debutSemaine;visites_globales\\n1;2\\n    | fichier.colonne-absente  | 1
                    debutSemaine;UAI;uai;x\\n1;2;3;4\\n       | fichier.colonne-double   | 1
                    debutSemaine;UAI;note;Note\\n1;2;3;4\\n   | fichier.colonne-double   | 1
                    debutSemaine;"UAI\\n1;2\\n3;4\\n          | fichier.guillemet        | 1
                    debutSemaine;UAI\\n1;2\\n3;"4\\n5;6\\n    | fichier.guillemet        | 3
                    debutSemaine;"UAI"x\\n1;2\\n              | fichier.guillemet-mal-place | 1
                    debutSemaine;UAI\\n1;2\\0\\n              | fichier.binaire          | 2
                    PK\\3\\4xl/workbook.xml                   | fichier.binaire          | 1
                    """)
    void refusesAFile(String text, String code, int line) {
        Answer answer = door().file("?kind=ent-usage", text.translateEscapes());
        assertThat(refused(answer)).contains(code);
        JsonNode error = answer.json().path("errors").get(0);
        assertThat(error.path("line").asInt(0)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    [{"kind":"ent-usage"}         | json.tableau
                    [{"kind":"ent-usage"},]       | json.tableau
                    [{"kind":"ent-usage"}] suite  | json.tableau
                    []                            | fichier.sans-donnees
                    [{"kind":"lune"}]             | depot.nature
                    {"kind":                      | json.illisible
                    """)
    void refusesAJsonFile(String text, String code) {
        assertThat(refused(door().file("", text))).contains(code);
    }

    @Test
    void refusesALineOfTwentyMegabytes() {
        byte[] bytes = new byte[20_000_000];
        Arrays.fill(bytes, (byte) 'x');
        byte[] start = Csv.good(3).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, bytes, 0, start.length);
        Answer answer = door().file("?kind=ent-usage", bytes);
        assertThat(refused(answer)).containsExactly("fichier.ligne-trop-longue");
        assertThat(answer.json().path("errors").get(0).path("line").intValue()).isEqualTo(5);
    }

    @Test
    void namesTheLineOfAQuoteLeftOpenInALongFile() {
        String text = Csv.good(10) + "2025-09-08;\"0350122T;1;0:00:01\n" + Csv.good(3000);
        Answer answer = door().file("?kind=ent-usage", text);
        assertThat(refused(answer)).containsExactly("fichier.guillemet");
        assertThat(answer.json().path("errors").get(0).path("line").intValue()).isEqualTo(12);
        assertThat(answer.json().path("detail").stringValue()).contains("Ligne 12");
    }

    @Test
    void wantsToKnowTheKindOfAnUnknownHeader() {
        assertThat(refused(door().file("", "a;b\n1;2\n"))).containsExactly("fichier.nature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "sharing", "response"})
    void whatHasNoColumnsComesAsJson(String kind) {
        assertThat(refused(door().file("?kind=" + kind, "uai;campagne\n0350122T;x\n")))
                .containsExactly("fichier.sans-csv");
    }

    @ParameterizedTest
    @CsvSource({
        "?kind=lune, depot.nature",
        "?kind=file-closed, depot.nature",
        "?kind=school&completeFor=departement:999, fichier.territoire",
        "?kind=school&completeFor=lune, fichier.territoire",
        "?kind=school&completeFor=academie:62, fichier.territoire"
    })
    void refusesParametersWithoutMeaning(String parameters, String code) {
        assertThat(door().file(parameters, Csv.good(1)).isProblem(400).errors())
                .containsExactly(code);
    }

    @Test
    void onlyARegisterCanBeComplete() {
        assertThat(refused(door().file("?completeFor=academie:14", Csv.good(1))))
                .containsExactly("fichier.complet-registre");
    }

    @Test
    void refusesAFileBeyondTheLimit() throws IOException {
        byte[] large = new byte[49 * 1024 * 1024];
        assertThat(door().file("", large).isProblem(413).errors())
                .containsExactly("corps.trop-grand");
        InputStream unannounced = new ByteArrayInputStream(large);
        door().put(UUID.randomUUID().toString(), BodyPublishers.ofInputStream(() -> unannounced))
                .isProblem(413);
        assertThat(parts()).isEmpty();
    }

    @Test
    void refusesForms() {
        door().send(
                        door().request("/api/files?kind=ent-usage")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(Csv.good(1))))
                .isProblem(415);
    }

    @Test
    void keepsNothingOfAnUploadCutOff() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door().port())) {
            String start =
                    "POST /api/files HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                            + door().token()
                            + "\r\nContent-Length: 1000\r\n\r\n"
                            + Csv.HEADER;
            socket.getOutputStream().write(start.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("\"status\":400");
        }
        assertThat(parts()).isEmpty();
    }

    private List<String> refused(Answer answer) {
        answer.isProblem(422);
        assertThat(topic().ofFile(answer.fileId())).isEmpty();
        assertThat(state(door(), answer.fileId())).isEqualTo("refused");
        return answer.errors();
    }

    private static List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(SPOOL)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }
}
