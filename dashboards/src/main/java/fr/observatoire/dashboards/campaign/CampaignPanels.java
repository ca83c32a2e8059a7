package fr.observatoire.dashboards.campaign;

import fr.observatoire.dashboards.panel.Caption;
import fr.observatoire.dashboards.panel.Column;
import fr.observatoire.dashboards.panel.Draft;
import fr.observatoire.dashboards.panel.Drafts;
import fr.observatoire.dashboards.panel.Measure;
import fr.observatoire.dashboards.panel.Surveys;

import java.util.Map;
import java.util.stream.Stream;

/** The panels of {@link CampaignDashboard}. */
final class CampaignPanels {

    private static final String HERE = "/d/" + CampaignDashboard.UID + "?";

    private static final String SAME_SCHOOLS = "&${region:queryparam}&${type:queryparam}";

    /** Back to this dashboard with the académie of the row chosen. */
    private static final String CHOOSE_ACADEMIE =
            HERE
                    + "var-academie=${__data.fields.academie}"
                    + SAME_SCHOOLS
                    + "&${campagne:queryparam}";

    /** Back to this dashboard with the campaign of the row chosen. */
    private static final String CHOOSE_CAMPAIGN =
            HERE
                    + "var-campagne=${__data.fields.campaign}"
                    + SAME_SCHOOLS
                    + "&${academie:queryparam}";

    private CampaignPanels() {}

    static Draft invited() {
        return Drafts.figures(
                Caption.of("invited"),
                Measure.schools(),
                Surveys.query("campaign/invited"),
                Column.value("expected"));
    }

    /**
     * How many schools have come so far.
     *
     * @param stage column that counts them
     */
    static Draft stage(String stage) {
        return Drafts.figures(
                Caption.of(stage),
                Measure.PERCENT,
                Surveys.query("campaign/stage", Map.of("stage", stage)),
                Column.value("rate"),
                Column.of("schools", Measure.schools()),
                Column.of("among", Measure.schools()));
    }

    static Draft academies() {
        return progress(
                "progress-academies",
                "campaign/academies",
                Column.text("academie"),
                Column.linked("academie_label", "choose", CHOOSE_ACADEMIE));
    }

    static Draft departements() {
        return progress(
                "progress-departements",
                "campaign/departements",
                Column.text("academie_label"),
                Column.text("departement_label"));
    }

    static Draft types() {
        return progress("progress-types", "campaign/types", Column.text("type_label"));
    }

    static Draft campaigns() {
        return Drafts.table(
                Caption.of("all-campaigns"),
                Measure.COUNT,
                Surveys.query("campaign/campaigns"),
                Column.text("campaign"),
                Column.linked("title", "choose.campaign", CHOOSE_CAMPAIGN),
                Column.text("asker"),
                Column.text("referentiel"),
                Column.text("version"),
                Column.of("opens_on", Measure.DAY),
                Column.of("closes_on", Measure.DAY),
                Column.of("closed_on", Measure.DAY),
                Column.text("state"),
                Column.of("expected", Measure.COUNT),
                Column.of("started", Measure.COUNT),
                Column.of("submitted", Measure.COUNT),
                Column.of("shared", Measure.COUNT),
                Column.bar("submitted_rate"));
    }

    private static Draft progress(String caption, String query, Column... places) {
        return Drafts.table(
                Caption.of(caption),
                Measure.PERCENT,
                Surveys.query(query),
                Stream.concat(
                                Stream.of(places),
                                Stream.of(
                                        Column.of("expected", Measure.COUNT),
                                        Column.of("started", Measure.COUNT),
                                        Column.of("submitted", Measure.COUNT),
                                        Column.of("shared", Measure.COUNT),
                                        Column.bar("started_rate"),
                                        Column.bar("submitted_rate"),
                                        Column.bar("shared_rate")))
                        .toArray(Column[]::new));
    }
}
