package fr.observatoire.ingest.texts;

import fr.observatoire.access.IdentityProperties;
import fr.observatoire.access.Seals;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.Payload;
import fr.observatoire.ingest.IngestProperties;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Hands words to command-service, which keeps them and erases them when asked. */
@Component
public class TextKeeper {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int FIRST_NOT_DONE = 300;

    /** Other words are kept under the key: the submission has its receipt, those words stand. */
    private static final int CONFLICT = 409;

    /** As many as command-service tells of at once. */
    private static final int AT_ONCE = 10_000;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();

    private final URI url;

    private final Seals seals;

    private final String audience;

    TextKeeper(IngestProperties properties, Seals seals, IdentityProperties identity) {
        this.url = properties.textsUrl();
        this.seals = seals;
        this.audience = identity.audience();
    }

    /**
     * Keeps the words of a school or a territory, those that are kept already too.
     *
     * @return the payload with the keys under which they are kept: words that the owner wrote
     *     before keep their first key, so that sending them anew changes nothing
     * @throws TextsUnavailableException when some are not known to be kept
     */
    public Payload keep(Owner owner, Payload payload, List<Text> texts) {
        Map<UUID, UUID> moved = new HashMap<>();
        for (Text text : texts) {
            UUID kept = keep(owner, text);
            if (!kept.equals(text.key())) {
                moved.put(text.key(), kept);
            }
        }
        return moved.isEmpty() ? payload : Keys.moved(payload, moved);
    }

    /**
     * What was erased since a moment.
     *
     * @throws TextsUnavailableException when that cannot be known
     */
    public List<Erasure> erasures(Instant since) {
        List<Erasure> all = new ArrayList<>();
        List<Erasure> more = erasuresFrom(since);
        while (!more.isEmpty() && all.addAll(more) && more.size() >= AT_ONCE) {
            more = erasuresFrom(more.getLast().le().plusNanos(1000));
        }
        return all;
    }

    private List<Erasure> erasuresFrom(Instant since) {
        HttpResponse<byte[]> response =
                answer(
                        HttpRequest.newBuilder(this.url.resolve("/api/effacements?depuis=" + since))
                                .timeout(PATIENCE)
                                .header("Authorization", pass())
                                .build());
        if (response.statusCode() >= FIRST_NOT_DONE) {
            throw new TextsUnavailableException("status " + response.statusCode());
        }
        return List.of(ContractJson.mapper().readValue(response.body(), Erasure[].class));
    }

    /** The keeper knows the door by it. */
    private String pass() {
        return "Bearer " + this.seals.pass(this.audience);
    }

    private UUID keep(Owner owner, Text text) {
        byte[] body =
                ContractJson.mapper()
                        .writeValueAsBytes(
                                Map.of(owner.field(), owner.id(), "contenu", text.words()));
        HttpRequest request =
                HttpRequest.newBuilder(this.url.resolve("/api/textes/" + text.key()))
                        .timeout(PATIENCE)
                        .header("Authorization", pass())
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofByteArray(body))
                        .build();
        HttpResponse<byte[]> response = answer(request);
        if (response.statusCode() == CONFLICT) {
            return text.key();
        }
        if (response.statusCode() >= FIRST_NOT_DONE) {
            throw new TextsUnavailableException("status " + response.statusCode());
        }
        return Keys.read(response.body());
    }

    private HttpResponse<byte[]> answer(HttpRequest request) {
        try {
            return this.client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException ex) {
            throw new TextsUnavailableException(ex.toString());
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new TextsUnavailableException(ex.toString());
        }
    }
}
