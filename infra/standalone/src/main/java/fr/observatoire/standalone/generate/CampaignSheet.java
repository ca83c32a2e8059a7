package fr.observatoire.standalone.generate;

import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.school.Respondent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The columns and lines of the answers to a campaign. */
record CampaignSheet(Asking campaign, Referentiel asked) {

    CampaignSheet(Asking campaign) {
        this(campaign, campaign.asked());
    }

    List<String> header() {
        List<String> labels = new ArrayList<>(Formats.header("reponses-campagne"));
        this.asked.items().forEach(item -> labels.addAll(AnswersSheet.columns(item)));
        return labels;
    }

    /** One line, or two when two persons of the school share the work. */
    List<List<String>> lines(Participation participation, AnswerDraw draw) {
        int half = this.asked.sections().size() / 2;
        int all = this.asked.sections().size();
        School school = participation.school();
        return participation.byTwo()
                ? List.of(
                        line(school, draw, Respondent.DIRECTION, 0, half),
                        line(school, draw, Respondent.REFERENT, half, all))
                : List.of(line(school, draw, Respondent.DIRECTION, 0, all));
    }

    private List<String> line(
            School school, AnswerDraw draw, Respondent respondent, int from, int to) {
        List<String> fields = new ArrayList<>();
        fields.add(school.uai().value());
        fields.add(this.asked.id());
        fields.add(this.asked.version());
        fields.add(this.campaign.id());
        fields.add(draw.day().toString());
        fields.add(respondent.id());
        for (int i = 0; i < this.asked.sections().size(); i++) {
            boolean own = i >= from && i < to;
            this.asked.sections().get(i).items().stream()
                    .flatMap(item -> own ? draw.fields(item).stream() : empty(item))
                    .forEach(fields::add);
        }
        return fields;
    }

    private static Stream<String> empty(Item item) {
        return AnswersSheet.columns(item).stream().map(column -> "");
    }
}
