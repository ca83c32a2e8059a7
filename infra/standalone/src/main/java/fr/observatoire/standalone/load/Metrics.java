package fr.observatoire.standalone.load;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** A service's measures, as it shows them to Prometheus. */
public final class Metrics {

    private final URI address;

    private final Http http;

    /**
     * A reader of measures.
     *
     * @param service the service's address, without a slash at the end
     * @param http in whose name it is asked
     */
    public Metrics(String service, Http http) {
        this.address = URI.create(service + "/actuator/prometheus");
        this.http = http;
    }

    /**
     * The values of a measure now.
     *
     * @param name its name without labels
     * @return one value for each set of labels; none when the service has no such measure
     */
    public List<Double> values(String name) {
        try (Stream<String> lines = this.http.lines(this.address)) {
            return lines.filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                    .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
                    .toList();
        }
    }
}
