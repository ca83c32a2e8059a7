package fr.observatoire.dashboards.panel;

import java.util.Map;

/** A colour that panels may use. */
public interface Color {

    String hex();

    /** Grafana's way to give one colour to all. */
    default Map<String, String> fixed() {
        return Map.of("mode", "fixed", "fixedColor", hex());
    }
}
