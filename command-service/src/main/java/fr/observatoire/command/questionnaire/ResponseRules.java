package fr.observatoire.command.questionnaire;

import fr.observatoire.command.campaign.KnownCampaign;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.school.SchoolIsKnown;

import java.util.List;
import java.util.Optional;

/** All that is demanded of what is done with a response as a whole. */
final class ResponseRules {

    private ResponseRules() {}

    /** What must be so even where nothing would change. */
    static List<Rule> known(ChangeResponse command) {
        return List.of(
                new SchoolIsKnown(command.uai(), command.school()),
                new CampaignIsKnown(command.declaration().campagne(), command.campaign()));
    }

    /** A response is taken back at any time; what a campaign is to count, it takes while open. */
    static List<Rule> demanded(ChangeResponse command, ResponseState state, AnswerBook book) {
        Optional<KnownCampaign> campaign = command.campaign();
        return switch (command.action()) {
            case SUBMIT ->
                    List.of(
                            new CampaignIsOpen(command.today(), campaign),
                            new CampaignAsksSchool(command.uai(), campaign),
                            new SomethingWasAnswered(!book.isEmpty(), campaign));
            case REOPEN ->
                    List.of(
                            new CampaignIsOpen(command.today(), campaign),
                            new CampaignAsksSchool(command.uai(), campaign),
                            new SomethingWasAnswered(state.isThere(), campaign));
            case WITHDRAW -> List.of(new SomethingWasAnswered(state.isThere(), campaign));
        };
    }
}
