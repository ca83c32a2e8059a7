package fr.observatoire.dashboards.run;

import fr.observatoire.dashboards.grafana.Choice;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Choices of région and académie that go together. */
record Territory(Choice region, Choice academie) {

    /** France, a région, one of its académies, several académies, and an académie alone. */
    static List<Territory> all(
            JsonNode regions, JsonNode academies, Offers offers, Map<String, Choice> chosen) {
        Choice allRegions = Offers.all(regions);
        Choice allAcademies = Offers.all(academies);
        Choice region = several(offers.values(regions, chosen).subList(0, 1));
        List<String> within = offers.values(academies, with(chosen, region));
        List<String> everywhere = offers.values(academies, with(chosen, allRegions));
        Choice one = several(within.subList(0, 1));
        Choice two = several(everywhere.subList(0, Math.min(2, everywhere.size())));
        return List.of(
                new Territory(allRegions, allAcademies),
                new Territory(region, allAcademies),
                new Territory(region, one),
                new Territory(allRegions, two),
                new Territory(allRegions, one));
    }

    Map<String, Choice> choices() {
        return Map.of("region", this.region, "academie", this.academie);
    }

    static Choice several(List<String> codes) {
        return new Choice.Several(codes);
    }

    private static Map<String, Choice> with(Map<String, Choice> chosen, Choice region) {
        Map<String, Choice> more = new HashMap<>(chosen);
        more.put("region", region);
        return more;
    }
}
