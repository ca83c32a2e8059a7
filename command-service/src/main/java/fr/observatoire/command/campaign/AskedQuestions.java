package fr.observatoire.command.campaign;

import fr.observatoire.command.referentiel.ReferentielIndex;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ReferentielReader;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.Read;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;

/**
 * What a campaign that is about to open asks.
 *
 * @param latest the référentiel that it names, in its latest version
 * @param asked the same in the version that it names
 * @param own its own questions, null for none
 * @param faults what is wrong with them
 */
record AskedQuestions(
        Optional<Referentiel> latest,
        Optional<Referentiel> asked,
        @Nullable Section own,
        List<Reason> faults) {

    static AskedQuestions of(CampaignRequest request, ReferentielIndex index) {
        Optional<Referentiel> latest = index.latest(request.referentiel());
        String version = request.version();
        Optional<Referentiel> asked =
                (version == null) ? latest : index.find(request.referentiel(), version);
        JsonNode own = request.questions();
        if (own == null || asked.isEmpty()) {
            return new AskedQuestions(latest, asked, null, List.of());
        }
        return switch (read(asked.get(), request.id(), own)) {
            case Read.Done<Referentiel>(Referentiel longer) ->
                    new AskedQuestions(latest, asked, longer.sections().getLast(), List.of());
            case Read.Refused<Referentiel>(List<Reason> reasons) ->
                    new AskedQuestions(latest, asked, null, placed(reasons, own));
        };
    }

    private static Read<Referentiel> read(Referentiel base, String campaign, JsonNode own) {
        String yaml =
                own.isString() ? own.stringValue() : ContractJson.mapper().writeValueAsString(own);
        return ReferentielReader.readMore(base, campaign + ".questions", yaml);
    }

    /** Lines and columns tell something of a text alone. */
    private static List<Reason> placed(List<Reason> reasons, JsonNode own) {
        return own.isString()
                ? reasons
                : reasons.stream()
                        .map(
                                (reason) ->
                                        new Reason(
                                                reason.code(),
                                                reason.field(),
                                                reason.given(),
                                                reason.expected(),
                                                null,
                                                null))
                        .toList();
    }
}
