package fr.observatoire.query.web.receipts;

import fr.observatoire.access.Callers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks ingest for lines of a file as they came; it keeps files for a while only. */
@Component
class IngestLines {

    private static final Logger LOG = LoggerFactory.getLogger(IngestLines.class);

    private static final Duration CONNECTING = Duration.ofSeconds(2);

    /** Ingest reads through the file to find the lines: a gigabyte takes a while. */
    private static final Duration ANSWERING = Duration.ofSeconds(30);

    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECTING).build();

    private final URI ingest;

    IngestLines(@Value("${observatoire.ingest.url}") URI ingest) {
        this.ingest = ingest;
    }

    /** The lines in their order, to be closed; empty when ingest is away or has them no more. */
    Optional<RawLines> of(UUID file, List<Integer> lines) {
        HttpRequest request =
                HttpRequest.newBuilder(this.ingest.resolve("/api/files/" + file + "/lines"))
                        .header("Authorization", "Bearer " + Callers.token().orElse(""))
                        .header("Content-Type", "application/json")
                        .timeout(ANSWERING)
                        .POST(HttpRequest.BodyPublishers.ofString(lines.toString()))
                        .build();
        try {
            return read(this.client.send(request, HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException ex) {
            LOG.info("Ingest does not answer for the lines of {}: {}", file, ex.toString());
            return Optional.empty();
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<RawLines> read(HttpResponse<InputStream> response) throws IOException {
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (response.statusCode() != OK) {
            response.body().close();
            return Optional.empty();
        }
        return Optional.of(new RawLines(response.body(), type.startsWith("text/csv")));
    }
}
