package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.NotBeforeRecordsBegan;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.decision.Rules;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** All that is demanded of a campaign that opens. */
final class OpeningRules {

    private OpeningRules() {}

    /**
     * @throws Refusal with every reason at once
     */
    static void demand(OpenCampaign command, @Nullable OpenedCampaign opened) {
        CampaignRequest request = command.request();
        AskedQuestions questions = command.questions();
        List<Rule> rules = new ArrayList<>();
        rules.add(new CampaignIdIsFree(request.id(), opened));
        rules.add(new AskedReferentielIsKnown(request.referentiel(), questions.latest()));
        rules.add(new AskedVersionIsKnown(request.version(), questions));
        rules.add(new SomethingCanBeAnswered(questions.asked()));
        request.territoires()
                .forEach(
                        (text) -> {
                            rules.add(new TerritoryExists(text, request.ouvre()));
                            rules.add(
                                    new TerritoryIsTheActors(
                                            text, request.ouvre(), command.territory()));
                        });
        rules.add(new NotBeforeRecordsBegan("ouvre", request.ouvre()));
        rules.add(new LastDayFollowsTheFirst(request.ferme(), request.ouvre()));
        rules.add(new LastDayIsToCome(request.ferme(), command.today()));
        rules.add(new SomeSchoolIsAsked(command));
        List<Reason> reasons = new ArrayList<>(Rules.violations(rules));
        reasons.addAll(questions.faults());
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
    }
}
