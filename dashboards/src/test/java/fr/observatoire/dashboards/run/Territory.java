package fr.observatoire.dashboards.run;

import fr.observatoire.dashboards.grafana.Choice;

import java.util.List;
import java.util.Map;

/** Choices of région and académie that go together. */
record Territory(Choice region, Choice academie) {

    Map<String, Choice> choices() {
        return Map.of("region", this.region, "academie", this.academie);
    }

    static Choice several(List<String> codes) {
        return new Choice.Several(codes);
    }
}
