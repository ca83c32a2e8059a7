package fr.observatoire.command;

import static fr.observatoire.command.batch.Declarations.WEEK;
import static fr.observatoire.command.batch.Declarations.ent;
import static fr.observatoire.command.batch.Declarations.school;
import static fr.observatoire.command.batch.Declarations.uai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.command.batch.Writer;
import fr.observatoire.parts.testing.TestParts;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What the service shows of itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointsIT {

    private static final String OPERATOR =
            TestParts.issuer().token("operateur", List.of("admin", "surveillance"));

    private final Writer writer = new Writer();

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    void storeSomething() {
        this.writer.start();
        this.writer.send(school(uai(1)), ent(uai(1), WEEK, 500), ent(uai(2), WEEK, 500));
        this.writer.sendRaw(null, "rien".getBytes(StandardCharsets.UTF_8));
        this.writer.awaitReceipts(4);
    }

    @AfterAll
    void stop() {
        this.http.close();
        this.writer.close();
    }

    @Test
    void metersTellWhatWasDone() {
        for (String line :
                List.of(
                        "observatoire_submissions_total{kind=\"school\",outcome=\"accepted\"} 1.0",
                        "observatoire_submissions_total{kind=\"ent-usage\",outcome=\"accepted\"}"
                                + " 1.0",
                        "observatoire_submissions_total{kind=\"ent-usage\",outcome=\"refused\"}"
                                + " 1.0",
                        "observatoire_submissions_total{kind=\"?\",outcome=\"refused\"} 1.0",
                        "observatoire_dead_letters_total 1.0",
                        "observatoire_kafka_lag 0.0",
                        "observatoire_batch_size_sum 4.0",
                        "observatoire_batch_duration_seconds_count",
                        "observatoire_command_duration_seconds_count{type=\"DeclareEntUsage\"}"
                                + " 2")) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () -> assertThat(get("/actuator/prometheus").body()).contains(line));
        }
    }

    @Test
    void healthAndInfoAnswerAndNothingElseDoes() throws Exception {
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/info").statusCode()).isEqualTo(200);
        for (String hidden : List.of("env", "beans", "loggers", "heapdump", "flyway", "metrics")) {
            assertThat(get("/actuator/" + hidden).statusCode()).as(hidden).isEqualTo(404);
        }
    }

    @Test
    void deadLettersAreListedWithoutWhatTheyHold() throws Exception {
        assertThat(get("/api/dead-letters").body())
                .contains("\"offset\":")
                .contains("JSON valide")
                .doesNotContain("cmllbg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/textes/%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/[textes HTTP/1.1\r\nHost: x\r\n\r\n",
                "POST /api/campagnes HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
            })
    void whatIsHardlyHttpIsAProblemInFrench(String request) throws IOException {
        assertThat(raw(request))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "Requête incorrecte")
                .doesNotContain("<html", "Exception");
    }

    @Test
    void theProcessTalksToNobodyElse() throws IOException {
        assertThat(OutgoingConnections.ofThisProcess()).isNotEmpty().allMatch("127.0.0.1"::equals);
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch((name) -> name.toLowerCase(Locale.ROOT).contains("update"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return this.http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.writer.port() + path))
                        .header("Authorization", "Bearer " + OPERATOR)
                        .build(),
                BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.writer.port());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
