package fr.observatoire.dashboards;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.dashboards.campaign.CampaignDashboard;
import fr.observatoire.dashboards.entusage.EntUsageDashboard;
import fr.observatoire.dashboards.equipment.EquipmentDashboard;
import fr.observatoire.dashboards.model.Dashboard;
import fr.observatoire.dashboards.position.PositionDashboard;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All dashboards, and their text as Grafana reads it. */
public final class Dashboards {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private Dashboards() {}

    public static List<Dashboard> all() {
        return List.of(
                CampaignDashboard.build(),
                EntUsageDashboard.build(),
                EquipmentDashboard.build(),
                PositionDashboard.build());
    }

    /** The text of each dashboard by the name of its file. */
    public static SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        all().forEach(
                        dashboard ->
                                files.put(
                                        dashboard.uid() + ".json",
                                        MAPPER.writeValueAsString(dashboard) + "\n"));
        return files;
    }
}
