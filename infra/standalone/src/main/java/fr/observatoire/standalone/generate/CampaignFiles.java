package fr.observatoire.standalone.generate;

import fr.observatoire.contract.submission.ContractJson;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Answers of schools to a campaign, then what they do with their response as a whole. */
record CampaignFiles(Plan plan, List<School> schools, Asking campaign) {

    private static final Feed FEED =
            new Feed(
                    "answers",
                    new Shape(
                            Map.of(
                                    Column.UAI, 0,
                                    Column.REFERENTIEL, 1,
                                    Column.VERSION, 2,
                                    Column.CAMPAIGN, 3,
                                    Column.DATE, 4)),
                    24,
                    List.of(
                            Fault.OTHER_CAMPAIGN,
                            Fault.SAME_LINE_TWICE,
                            Fault.UNKNOWN_SCHOOL,
                            Fault.IN_THE_FUTURE,
                            Fault.OTHER_VERSION,
                            Fault.WRONG_LETTER,
                            Fault.TOO_FEW_FIELDS,
                            Fault.NOT_A_DATE));

    private static final int LINES_PER_ODD_RESPONSE = 30;

    void writeAnswers(Output output) throws IOException {
        CampaignSheet sheet = new CampaignSheet(this.campaign);
        output.write(
                "reponses-" + this.campaign.id(),
                FEED,
                Dialect.SEMICOLON_BOM,
                sheet.header(),
                writer -> writeAnswers(writer, sheet));
    }

    private void writeAnswers(FeedWriter writer, CampaignSheet sheet) {
        List<List<String>> last = List.of();
        for (Participation one : participations()) {
            AnswerDraw draw = new AnswerDraw(this.plan, one.school(), this.campaign.year());
            last = sheet.lines(one, draw);
            last.forEach(line -> writer.line(line, Outcome.ACCEPTED));
        }
        if (!last.isEmpty()) {
            notAsked(writer, last.getLast());
        }
    }

    /** A school of elsewhere answers by mistake. */
    private void notAsked(FeedWriter writer, List<String> line) {
        this.schools.stream()
                .filter(school -> school.life().isSteady() && !this.campaign.asks(school))
                .findFirst()
                .map(school -> FEED.shape().with(line, Column.UAI, uai -> school.uai().value()))
                .ifPresent(odd -> writer.odd(odd, "not-asked", Outcome.REFUSED));
    }

    void writeResponses(Output output) throws IOException {
        output.write(
                "envois-" + this.campaign.id(),
                "response",
                writer -> {
                    int rank = 0;
                    for (Participation one : participations()) {
                        for (String action : one.response().actions()) {
                            respond(writer, one, action, ++rank);
                        }
                    }
                });
    }

    private void respond(EnvelopeWriter writer, Participation one, String action, int rank)
            throws IOException {
        String uai = one.school().uai().value();
        writer.line(uai, response(this.campaign.id(), action), Outcome.ACCEPTED);
        switch (rank % LINES_PER_ODD_RESPONSE) {
            case 2 ->
                    writer.odd(
                            uai,
                            response(this.campaign.id(), action),
                            Fault.SAME_LINE_TWICE.id(),
                            Outcome.UNCHANGED);
            case 12 ->
                    writer.odd(
                            uai,
                            response(Spoiled.CAMPAIGN, action),
                            Fault.OTHER_CAMPAIGN.id(),
                            Outcome.REFUSED);
            case 22 ->
                    writer.odd(
                            Spoiled.wrongLetter(uai),
                            response(this.campaign.id(), action),
                            Fault.WRONG_LETTER.id(),
                            Outcome.REFUSED);
            default -> {}
        }
    }

    private static ObjectNode response(String campaign, String action) {
        return ContractJson.mapper()
                .createObjectNode()
                .put("campagne", campaign)
                .put("action", action);
    }

    List<Participation> participations() {
        return this.schools.stream()
                .map(school -> new Participation(this.plan, this.campaign, school))
                .filter(Participation::answers)
                .toList();
    }

    /** What can be read of the campaign once everything is loaded. */
    ExpectedCampaign expected() {
        List<Participation> kept =
                participations().stream().filter(one -> !one.isWithdrawn()).toList();
        return new ExpectedCampaign(
                this.campaign.id(),
                this.campaign.referentiel(),
                (int) this.schools.stream().filter(this.campaign::asks).count(),
                kept.size(),
                (int) kept.stream().filter(one -> one.response().isSubmitted()).count(),
                (int) kept.stream().filter(one -> one.sharing().isShared()).count());
    }
}
