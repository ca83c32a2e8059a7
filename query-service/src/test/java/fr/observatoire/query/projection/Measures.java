package fr.observatoire.query.projection;

import fr.observatoire.contract.entbreakdown.EntBreakdownEvent;
import fr.observatoire.contract.entusage.EntCounts;
import fr.observatoire.contract.equipment.Inventory;
import fr.observatoire.contract.skills.CertificationCounts;
import fr.observatoire.contract.submission.ContractJson;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures by the names that the catalogue gives them. */
final class Measures {

    private Measures() {}

    static Map<String, Integer> of(EntCounts counts) {
        return numbers(ContractJson.mapper().valueToTree(counts));
    }

    static Map<String, Integer> of(Inventory inventory) {
        JsonNode json = ContractJson.mapper().valueToTree(inventory);
        Map<String, Integer> measures = numbers(json);
        if (json.has("debit")) {
            boolean fast = json.get("debit").asString().matches("100_1000|1000_plus");
            measures.put("debit_100_mbits", fast ? 1 : 0);
        }
        if (json.has("wifi")) {
            measures.put("wifi_total", json.get("wifi").asString().equals("totale") ? 1 : 0);
        }
        return measures;
    }

    static Map<String, Integer> of(CertificationCounts counts) {
        Map<String, Integer> measures = numbers(ContractJson.mapper().valueToTree(counts));
        Integer sat = counts.participants();
        if (counts.averagePixScore() != null && sat != null) {
            double points = counts.averagePixScore().doubleValue() * sat;
            measures.put("points", (int) Math.round(points));
            measures.put("notes", sat);
        }
        return measures;
    }

    static Map<String, Integer> of(EntBreakdownEvent event) {
        Map<String, Integer> measures = new HashMap<>();
        event.counts()
                .forEach(
                        (it) -> {
                            if (it.visites() != null) {
                                measures.put("visites_" + it.modalite(), it.visites());
                            }
                        });
        Map<String, Integer> visits = Map.copyOf(measures);
        switch (event.breakdown()) {
            case SERVICES -> total(measures, visits, "services", ".*");
            case DEVICES ->
                    total(
                            measures,
                            visits,
                            "appareils",
                            "ordinateur|smartphone|tablette|autreapp.*");
            case PROFILE_DEVICES ->
                    List.of("eleve", "parent")
                            .forEach((it) -> total(measures, visits, it + "_appareils", it + ".*"));
        }
        return measures;
    }

    private static void total(
            Map<String, Integer> measures, Map<String, Integer> visits, String name, String which) {
        visits.forEach(
                (measure, value) -> {
                    if (measure.matches("visites_(" + which + ")")) {
                        measures.merge("visites_" + name, value, Integer::sum);
                    }
                });
    }

    static @Nullable Integer sum(Map<String, Integer> measures, List<String> names) {
        return names.stream().anyMatch((name) -> measures.get(name) == null)
                ? null
                : Integer.valueOf(names.stream().mapToInt(measures::get).sum());
    }

    private static Map<String, Integer> numbers(JsonNode json) {
        Map<String, Integer> measures = new HashMap<>();
        json.propertyStream()
                .forEach(
                        (entry) -> {
                            if (entry.getValue().isNumber()) {
                                measures.put(entry.getKey(), entry.getValue().asInt());
                            } else if (entry.getValue().isBoolean()) {
                                measures.put(entry.getKey(), entry.getValue().asBoolean() ? 1 : 0);
                            }
                        });
        return measures;
    }
}
