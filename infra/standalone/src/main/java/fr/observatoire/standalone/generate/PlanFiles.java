package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.territory.ReferenceCsv;
import fr.observatoire.contract.territory.ReferenceRow;

import java.io.IOException;
import java.util.List;

/** Objectives of schools that answered a campaign of the last year, each on its own course. */
record PlanFiles(Plan plan, List<CampaignFiles> campaigns) {

    private static final List<ReferenceRow> OBJECTIVES =
            ReferenceCsv.rows("/fr/observatoire/standalone/generate/objectifs.csv");

    /** One school in so many has a plan. */
    private static final int SCHOOLS_PER_PLAN = 3;

    private static final int MEASURED_PLANS = 6;

    void write(Output output) throws IOException {
        output.write("plans-" + this.plan.lastYear().label(), "plan", this::write);
    }

    private void write(EnvelopeWriter writer) throws IOException {
        PlanLines lines = new PlanLines(this.plan, writer);
        for (CampaignFiles campaign : this.campaigns) {
            if (campaign.campaign().year().equals(this.plan.lastYear())) {
                write(lines, campaign);
            }
        }
    }

    private void write(PlanLines lines, CampaignFiles campaign) throws IOException {
        List<Participation> participations = campaign.participations();
        List<ReferenceRow> inWords = objectives(campaign, false);
        int turn = 0;
        for (int i = 0; i < participations.size(); i += SCHOOLS_PER_PLAN) {
            School school = participations.get(i).school();
            lines.write(school, inWords.get(turn++ % inWords.size()));
            lines.write(school, inWords.get(turn++ % inWords.size()));
        }
        for (ReferenceRow row : objectives(campaign, true)) {
            for (School school : counting(participations)) {
                lines.write(school, row);
            }
        }
    }

    private static List<ReferenceRow> objectives(CampaignFiles campaign, boolean measured) {
        String referentiel = campaign.campaign().referentiel();
        return OBJECTIVES.stream()
                .filter(row -> row.get("referentiel").equals(referentiel))
                .filter(row -> row.get("indicateur").isEmpty() != measured)
                .toList();
    }

    /** Schools of which two inventories tell that the indicator has risen. */
    private List<School> counting(List<Participation> participations) {
        SchoolYear before = new SchoolYear(this.plan.lastYear().start() - 1);
        return participations.stream()
                .map(Participation::school)
                .filter(school -> school.isOpenThrough(before))
                .filter(school -> EquipmentFiles.answers(this.plan, school))
                .filter(school -> Computers.of(this.plan, school).rise())
                .limit(MEASURED_PLANS)
                .toList();
    }
}
