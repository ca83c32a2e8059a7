package fr.observatoire.standalone.bench;

import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.EntUsageDeclaration;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.parts.process.Waiting;
import fr.observatoire.standalone.CommandFailure;
import fr.observatoire.standalone.load.AccessTokens;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** From the POST of one correction to the changed figure in a dashboard view. */
final class PushToView {

    private static final int PUSHES = 60;

    private static final int WARM_UP = 10;

    private static final String VISITS =
            "select coalesce(sum(numerator), 0) from dashboard.indicator_week"
                    + " where indicator = 'ent-visites-par-eleve' and week = '%s'";

    private final HttpClient http = HttpClient.newHttpClient();

    private final URI door;

    private final Connection figures;

    private final AccessTokens tokens;

    PushToView(String ingestUrl, Connection figures, AccessTokens tokens) {
        this.tokens = tokens;
        this.door = URI.create(ingestUrl + "/api/submissions");
        this.figures = figures;
    }

    /** Milliseconds of each push, shortest first, the first ten left out. */
    List<Double> milliseconds(String uai, int visitsBefore) {
        List<Double> times = new ArrayList<>();
        for (int push = 1; push <= PUSHES; push++) {
            double time = push(uai, visitsBefore + push);
            if (push > WARM_UP) {
                times.add(time);
            }
        }
        Collections.sort(times);
        return times;
    }

    private double push(String uai, int visits) {
        EntUsageDeclaration week = Weeks.declaration(0, visits);
        String query = VISITS.formatted(Weeks.FIRST);
        long before = Sql.number(this.figures, query);
        long start = System.nanoTime();
        post(uai, week);
        if (!Waiting.until(
                Duration.ofSeconds(30), () -> Sql.number(this.figures, query) != before)) {
            throw CommandFailure.of("failure.demo.figures");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private void post(String uai, EntUsageDeclaration week) {
        byte[] body =
                ContractJson.mapper()
                        .writeValueAsBytes(
                                Map.of(
                                        "kind",
                                        SubmissionKind.ENT_USAGE.id(),
                                        "schemaVersion",
                                        SubmissionKind.CURRENT_VERSION,
                                        "uai",
                                        uai,
                                        "payload",
                                        week));
        HttpRequest request =
                HttpRequest.newBuilder(this.door)
                        .header("Authorization", this.tokens.bearer())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body))
                        .build();
        try {
            HttpResponse<String> answer = this.http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 202) {
                throw CommandFailure.of("failure.http", this.door, answer.body());
            }
        } catch (IOException ex) {
            throw CommandFailure.because(ex, "failure.unreachable", this.door, ex.toString());
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw CommandFailure.because(ex, "failure.interrupted");
        }
    }
}
