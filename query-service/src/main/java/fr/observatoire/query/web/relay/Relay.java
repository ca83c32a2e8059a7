package fr.observatoire.query.web.relay;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.problem.ProblemException;
import fr.observatoire.query.web.problem.RelayedProblem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks another service over HTTP, and tells its absence from its refusals. */
final class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private static final Duration CONNECTING = Duration.ofSeconds(2);

    private static final Duration ANSWERING = Duration.ofSeconds(15);

    private static final int UNAVAILABLE = 503;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECTING).build();

    private final URI address;

    Relay(URI address) {
        this.address = address;
    }

    /**
     * Posts a body.
     *
     * @throws RelayedProblem when the request is refused
     * @throws ProblemException when the service is away, or makes no sense
     */
    Relayed post(String path, String contentType, String body, Sender sender) {
        HttpRequest request =
                sender.sign(HttpRequest.newBuilder(this.address.resolve(path)))
                        .header("Content-Type", contentType)
                        .header("Accept", "application/json, application/problem+json")
                        .timeout(ANSWERING)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return answer(request);
    }

    /** Gets what everybody may; {@link #post} says what can go wrong. */
    Relayed get(String path) {
        return answer(
                HttpRequest.newBuilder(this.address.resolve(path)).timeout(CONNECTING).build());
    }

    private Relayed answer(HttpRequest request) {
        try {
            return read(this.client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException ex) {
            LOG.warn("{} does not answer: {}", this.address, ex.toString());
            throw away();
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw away();
        }
    }

    private Relayed read(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status == UNAVAILABLE) {
            throw away();
        }
        JsonNode body = json(response.body());
        boolean refused = status / 100 == 4 && body.isObject();
        if (refused) {
            throw new RelayedProblem(status, body);
        }
        if (status / 100 != 2 || body.isMissingNode()) {
            LOG.warn("{} answered {}: {}", response.uri(), status, response.body());
            throw ProblemException.badGateway(Reason.of("relais.reponse"));
        }
        return new Relayed(status, body);
    }

    private ProblemException away() {
        return ProblemException.unavailable(Reason.of("relais.absent"));
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException notJson) {
            return MAPPER.missingNode();
        }
    }
}
