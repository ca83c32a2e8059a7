package fr.observatoire.dashboards.campaign;

import fr.observatoire.dashboards.Texts;
import fr.observatoire.dashboards.model.Dashboard;
import fr.observatoire.dashboards.panel.Grid;
import fr.observatoire.dashboards.panel.Variables;

import java.util.List;
import java.util.stream.Stream;

/** The dashboard of who answers campaigns, and how far they have come. */
public final class CampaignDashboard {

    /** Stable: part of its address. */
    public static final String UID = "observatoire-campagnes";

    private CampaignDashboard() {}

    public static Dashboard build() {
        Grid grid = new Grid();
        grid.row("campaign").add(6, 5, CampaignPanels.invited());
        Stream.of("started", "submitted", "shared")
                .forEach(stage -> grid.add(6, 5, CampaignPanels.stage(stage)));
        grid.row("progress")
                .add(24, 10, CampaignPanels.academies())
                .add(24, 14, CampaignPanels.departements())
                .add(24, 9, CampaignPanels.types());
        grid.row("campaigns").add(24, 12, CampaignPanels.campaigns());
        return Dashboard.of(
                UID,
                Texts.of("campaigns.title"),
                Texts.of("campaigns.description"),
                false,
                List.of(),
                Variables.withCampaign(),
                grid.panels());
    }
}
