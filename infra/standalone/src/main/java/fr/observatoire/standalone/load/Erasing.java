package fr.observatoire.standalone.load;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;

/** Asks command-service to erase words. */
public final class Erasing {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final URI url;

    private final Http http;

    /**
     * @param url address of command-service, without a slash at its end
     * @param http in whose name it is asked
     */
    public Erasing(String url, Http http) {
        this.http = http;
        this.url = URI.create(url + "/api/effacements");
    }

    /**
     * What went.
     *
     * @param texts how many
     * @param quotes receipts that quoted the school
     * @param letters records that could not be read
     */
    public record Erased(int texts, int quotes, int letters) {

        public boolean isNothing() {
            return this.texts + this.quotes + this.letters == 0;
        }
    }

    /**
     * Erases.
     *
     * @param asked "cle", or "uai" and perhaps "mention"
     */
    public Erased erase(Map<String, String> asked) {
        JsonNode answer =
                this.http.send(
                        HttpRequest.newBuilder(this.url)
                                .timeout(PATIENCE)
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                JsonMapper.shared().writeValueAsString(asked)))
                                .build(),
                        JsonNode.class);
        return new Erased(
                answer.path("cles").size(),
                answer.path("extraits").asInt(0),
                answer.path("rebuts").asInt(0));
    }
}
