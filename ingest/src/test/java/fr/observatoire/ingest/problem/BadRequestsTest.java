package fr.observatoire.ingest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.ingest.Answer;
import fr.observatoire.ingest.DoorTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** Requests that no controller ever sees as they should be. */
class BadRequestsTest extends DoorTest {

    @ParameterizedTest
    @CsvSource({
        "GET,    /nulle/part,                 404",
        "GET,    /api/files/pas-un-uuid,      400",
        "GET,    /api/files/00000000-0000-4000-8000-000000000000, 404",
        "GET,    /schemas/inconnu.v1.json,    404",
        "GET,    /schemas/..%2f..%2fapplication.v1.json, 400",
        "GET,    /api/templates/inconnu.csv,  404",
        "GET,    /api/templates/file-closed.csv, 404",
        "GET,    /api/templates/plan.csv,     404",
        "GET,    /error,                      404",
        "GET,    /api/submissions,            405",
        "DELETE, /api/files/00000000-0000-4000-8000-000000000000, 405",
        "GET,    /actuator/env,               404",
        "GET,    /actuator/heapdump,          404",
        "POST,   /actuator/shutdown,          404"
    })
    void answersInFrench(String method, String path, int status) {
        Answer answer = door().send(door().request(path).method(method, BodyPublishers.noBody()));
        answer.isProblem(status);
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, application/json, 415",
        "application/x-www-form-urlencoded, application/json, 415",
        "application/json, application/xml, 406",
        "pas un type, application/json, 415",
        "application/json, pas un type, 406"
    })
    void wantsJsonBothWays(String sent, String accepted, int status) {
        door().send(
                        door().request("/api/submissions")
                                .header("Content-Type", sent)
                                .header("Accept", accepted)
                                .POST(BodyPublishers.ofString("{}")))
                .isProblem(status);
    }

    @Test
    void aBrowserGetsAProblemToo() {
        door().send(door().request("/nulle/part").header("Accept", "text/html").GET())
                .isProblem(404);
    }

    @ParameterizedTest
    @CsvSource({"X-Observatoire-Territoire, lune", "Content-Encoding, gzip"})
    void refusesHeadersWithoutMeaning(String name, String value) {
        Answer answer =
                door().send(
                                door().request("/api/submissions")
                                        .header("Content-Type", "application/json")
                                        .header(name, value)
                                        .POST(BodyPublishers.ofString("{}")));
        answer.isProblem("Content-Encoding".equals(name) ? 415 : 400);
        assertThat(answer.errors()).hasSize(1);
        assertThat(answer.body()).doesNotContain("exemple.fr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/submissions HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
                "POST /api/submissions HTTP/1.1\r\nHost: x\r\nContent-Length: beaucoup\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/files/%00 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/files/a|b HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/files/%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "N'IMPORTE QUOI\r\n\r\n"
            })
    void answersWhatIsHardlyHttp(String request) throws IOException {
        String answer = raw(request);
        assertThat(answer).doesNotContain("<html", "Exception");
        assertThat(answer).containsAnyOf("HTTP/1.1 400", "\"status\":400");
        assertThat(answer).contains("Requête incorrecte");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door().port());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
