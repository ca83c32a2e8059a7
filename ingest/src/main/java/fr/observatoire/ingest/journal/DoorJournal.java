package fr.observatoire.ingest.journal;

import fr.observatoire.access.IdentityProperties;
import fr.observatoire.access.Journal;
import fr.observatoire.access.JournalEntry;
import fr.observatoire.access.Seals;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.ingest.IngestProperties;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Tells command-service who sent something and who was sent away, without making anybody wait: one
 * entry a request. What became of each line its receipt says.
 */
@Component
class DoorJournal implements Journal {

    private static final Logger LOG = LoggerFactory.getLogger(DoorJournal.class);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int FIRST_NOT_DONE = 300;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();

    private final URI address;

    private final Seals seals;

    private final String audience;

    DoorJournal(IngestProperties properties, Seals seals, IdentityProperties identity) {
        this.address = properties.textsUrl().resolve("/api/journal");
        this.seals = seals;
        this.audience = identity.audience();
    }

    @Override
    public void write(JournalEntry entry) {
        HttpRequest request =
                HttpRequest.newBuilder(this.address)
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + this.seals.pass(this.audience))
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofByteArray(
                                        ContractJson.mapper().writeValueAsBytes(entry)))
                        .build();
        var unused =
                this.client
                        .sendAsync(request, BodyHandlers.discarding())
                        .whenComplete((answer, failure) -> check(entry, answer, failure));
    }

    private static void check(JournalEntry entry, HttpResponse<Void> answer, Throwable failure) {
        if (failure != null || answer.statusCode() >= FIRST_NOT_DONE) {
            LOG.error("not written down: {} ({})", entry, failure);
        }
    }
}
