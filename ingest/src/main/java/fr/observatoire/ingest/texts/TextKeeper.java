package fr.observatoire.ingest.texts;

import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.ingest.IngestProperties;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Hands words to command-service, which keeps them and erases them when asked. */
@Component
public class TextKeeper {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int FIRST_NOT_DONE = 300;

    /** Other words are kept under the key: the submission has its receipt, those words stand. */
    private static final int CONFLICT = 409;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();

    private final URI url;

    TextKeeper(IngestProperties properties) {
        this.url = properties.textsUrl();
    }

    /**
     * Keeps the words of a school, those that are kept already too.
     *
     * @throws TextsUnavailableException when some are not known to be kept
     */
    public void keep(String uai, List<Text> texts) {
        texts.forEach((text) -> keep(uai, text));
    }

    private void keep(String uai, Text text) {
        HttpRequest request =
                HttpRequest.newBuilder(this.url.resolve("/api/textes/" + text.key()))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .PUT(
                                BodyPublishers.ofByteArray(
                                        ContractJson.mapper()
                                                .writeValueAsBytes(
                                                        Map.of(
                                                                "uai",
                                                                uai,
                                                                "contenu",
                                                                text.words()))))
                        .build();
        int status = status(request);
        if (status >= FIRST_NOT_DONE && status != CONFLICT) {
            throw new TextsUnavailableException("status " + status);
        }
    }

    private int status(HttpRequest request) {
        try {
            return this.client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException ex) {
            throw new TextsUnavailableException(ex.toString());
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new TextsUnavailableException(ex.toString());
        }
    }
}
