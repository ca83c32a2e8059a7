package fr.observatoire.standalone.load;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import fr.observatoire.standalone.CommandFailure;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

/** How long facts of schools are kept, as query-service tells it. */
public final class Retentions {

    private final URI url;

    private final Http http;

    /**
     * @param url address of query-service, without a slash at its end
     * @param http in whose name it is asked
     */
    public Retentions(String url, Http http) {
        this.http = http;
        this.url = URI.create(url + "/api/retention");
    }

    /**
     * A feed.
     *
     * @param gardeDepuis first day that is kept, null when all is
     * @param faits that are to go
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Kept(
            String flux, @Nullable String gardeDepuis, long faits, long etablissements) {}

    public List<Kept> all() {
        return this.http
                .get(this.url, Kept[].class)
                .map(List::of)
                .orElseThrow(() -> CommandFailure.of("failure.retention", this.url));
    }
}
