package fr.observatoire.standalone.generate;

import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.contract.submission.ContractJson;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.List;

/** With whom schools share their answers to a campaign: all of them, a part, or with nobody. */
record SharingFiles(CampaignFiles campaign, List<Section> sections) {

    private static final List<Audience> TEAMS =
            List.of(Audience.ACADEMIE, Audience.DSDEN, Audience.INSPECTION, Audience.REGION);

    private static final List<Audience> AGRICULTURE = List.of(Audience.DRAAF, Audience.NATIONAL);

    private static final int LINES_PER_ODD_ONE = 20;

    SharingFiles(CampaignFiles campaign) {
        this(campaign, campaign.campaign().asked().sections());
    }

    void write(Output output) throws IOException {
        output.write(
                "partages-" + id(),
                "sharing",
                writer -> {
                    int rank = 0;
                    for (Participation one : this.campaign.participations()) {
                        if (!one.isWithdrawn()) {
                            share(writer, one, ++rank);
                        }
                    }
                });
    }

    private void share(EnvelopeWriter writer, Participation one, int rank) throws IOException {
        String uai = one.school().uai().value();
        int half = this.sections.size() / 2;
        switch (one.sharing()) {
            case ALL -> writer.line(uai, shared(this.sections, teams()), Outcome.ACCEPTED);
            case WITH_EVERYBODY ->
                    writer.line(
                            uai, shared(this.sections, List.of(Audience.PUBLIC)), Outcome.ACCEPTED);
            case PART ->
                    writer.line(
                            uai,
                            shared(this.sections.subList(half, size()), teams()),
                            Outcome.ACCEPTED);
            case TAKEN_BACK -> {
                writer.line(uai, shared(this.sections, teams()), Outcome.ACCEPTED);
                writer.line(uai, shared(this.sections, List.of()), Outcome.ACCEPTED);
            }
            case NOTHING -> {}
        }
        if (rank % LINES_PER_ODD_ONE == 3) {
            odd(writer, uai, rank / LINES_PER_ODD_ONE);
        }
    }

    private void odd(EnvelopeWriter writer, String uai, int turn) throws IOException {
        ObjectNode payload = shared(List.of(), List.of());
        ObjectNode sharing = (ObjectNode) payload.path("partages");
        if (turn % 2 == 0) {
            sharing.putArray("cln.9.9").add(Audience.ACADEMIE.id());
            writer.odd(uai, payload, "unknown-section", Outcome.REFUSED);
        } else {
            sharing.putArray(this.sections.getFirst().id()).add("presse");
            writer.odd(uai, payload, "unknown-audience", Outcome.REFUSED);
        }
    }

    private List<Audience> teams() {
        return this.campaign.campaign().referentiel().startsWith("numea") ? AGRICULTURE : TEAMS;
    }

    private ObjectNode shared(List<Section> which, List<Audience> audiences) {
        ObjectNode payload = ContractJson.mapper().createObjectNode().put("campagne", id());
        ObjectNode sharing = payload.putObject("partages");
        which.forEach(
                section -> {
                    var list = sharing.putArray(section.id());
                    audiences.forEach(audience -> list.add(audience.id()));
                });
        return payload;
    }

    private int size() {
        return this.sections.size();
    }

    private String id() {
        return this.campaign.campaign().id();
    }
}
