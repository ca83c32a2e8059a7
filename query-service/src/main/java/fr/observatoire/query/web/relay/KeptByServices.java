package fr.observatoire.query.web.relay;

import fr.observatoire.query.web.problem.ProblemException;
import fr.observatoire.query.web.problem.RelayedProblem;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** How long the other services keep what they have, as they tell it. */
@Component
public class KeptByServices {

    private static final String PATH = "/api/conservation";

    private final Relay ingest;

    private final Relay command;

    KeptByServices(
            @Value("${observatoire.ingest.url}") URI ingest,
            @Value("${observatoire.command.url}") URI command) {
        this.ingest = new Relay(ingest);
        this.command = new Relay(command);
    }

    /** In days; empty when ingest is away. */
    public Map<String, Long> byIngest() {
        return ask(this.ingest);
    }

    /** In days; empty when command-service is away. */
    public Map<String, Long> byCommand() {
        return ask(this.command);
    }

    private static Map<String, Long> ask(Relay service) {
        Map<String, Long> days = new HashMap<>();
        try {
            for (Map.Entry<String, JsonNode> each : service.get(PATH).body().properties()) {
                days.put(each.getKey(), each.getValue().longValue());
            }
        } catch (ProblemException | RelayedProblem unknown) {
            return Map.of();
        }
        return days;
    }
}
