package fr.observatoire.standalone.load;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.standalone.CommandFailure;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Opens campaigns, as an académie's team would, once the schools that they ask are known; annotates
 * figures and draws editions too.
 */
public final class Campaigns {

    private static final Duration DECISIONS = Duration.ofMinutes(10);

    /** Long enough to load, to look and to come back. */
    private static final int DAYS_OPEN = 60;

    private static final String TERRITORIES = "territoires";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI address;

    private final URI annotations;

    private final URI editions;

    private final Http http;

    private final Receipts receipts;

    private final Clock clock;

    /**
     * A client of command-service.
     *
     * @param url its address, without a slash at the end
     * @param http in whose name it is asked
     * @param receipts of the files that name the schools
     * @param clock tells how long campaigns have to stay open
     */
    public Campaigns(String url, Receipts receipts, Clock clock, Http http) {
        this.address = URI.create(url + "/api/campagnes");
        this.annotations = URI.create(url + "/api/annotations");
        this.editions = URI.create(url + "/api/editions");
        this.receipts = receipts;
        this.clock = clock;
        this.http = http;
    }

    /**
     * Opens the campaigns of a file until the end of a school year. Those that are open already
     * stay as they are.
     *
     * @param file a JSON array of campaigns without their last day
     * @param register files to be decided first
     * @return how many the file holds
     * @throws CommandFailure when command-service refuses one
     */
    public int open(Path file, List<UUID> register) {
        register.forEach(id -> this.receipts.await(id, DECISIONS));
        ObjectNode[] campaigns = JSON.readValue(file, ObjectNode[].class);
        for (ObjectNode campaign : campaigns) {
            open(campaign);
        }
        return campaigns.length;
    }

    private void open(ObjectNode campaign) {
        LocalDate day = LocalDate.now(this.clock).plusDays(DAYS_OPEN);
        campaign.put("ferme", SchoolYear.containing(day).lastDay().toString());
        decide(this.address, campaign.path(TERRITORIES).path(0).asString(), campaign);
    }

    /**
     * Sets the annotations of a file. Those that are set already stay as they are.
     *
     * @param file a JSON array of annotations
     * @return how many the file holds
     * @throws CommandFailure when command-service refuses one
     */
    int annotate(Path file) {
        ObjectNode[] all = JSON.readValue(file, ObjectNode[].class);
        for (ObjectNode one : all) {
            decide(this.annotations, one.path("territoire").asString(), one);
        }
        return all.length;
    }

    /**
     * Draws the editions of a file. Those that are drawn already stay as they are.
     *
     * @param file a JSON array of editions
     * @param facts files to be decided first: an edition tells what is known when it is drawn
     * @return how many the file holds
     * @throws CommandFailure when command-service refuses one
     */
    int draw(Path file, List<UUID> facts) {
        facts.forEach(id -> this.receipts.await(id, DECISIONS));
        ObjectNode[] all = JSON.readValue(file, ObjectNode[].class);
        for (ObjectNode one : all) {
            decide(this.editions, "national", one);
        }
        return all.length;
    }

    private void decide(URI address, String territory, ObjectNode body) {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .header("X-Observatoire-Territoire", territory)
                        .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                        .build();
        this.http.sendUnlessThere(request);
    }
}
