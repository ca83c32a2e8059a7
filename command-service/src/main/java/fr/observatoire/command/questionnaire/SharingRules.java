package fr.observatoire.command.questionnaire;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.school.SchoolIsKnown;
import fr.observatoire.contract.submission.SharingDeclaration;

import java.util.ArrayList;
import java.util.List;

/**
 * All that is demanded of sharing. It changes at any time, before the campaign opens and after it
 * closes; a school that a campaign no longer asks still disposes of what it answered and shared.
 */
final class SharingRules {

    private SharingRules() {}

    static List<Rule> demanded(ShareSections command, ResponseState state, Sharing sharing) {
        SharingDeclaration declaration = command.declaration();
        List<Rule> rules = new ArrayList<>();
        rules.add(new SchoolIsKnown(command.uai(), command.school()));
        rules.add(new CampaignIsKnown(declaration.campagne(), command.campaign()));
        if (state == ResponseState.NOTHING && sharing.isEmpty()) {
            rules.add(new CampaignAsksSchool(command.uai(), command.campaign()));
        }
        declaration.partages().keySet().stream()
                .filter((section) -> !sharing.knows(section))
                .map((section) -> new SectionIsAsked(section, command.campaign()))
                .forEach(rules::add);
        return rules;
    }
}
