package fr.observatoire.command.questionnaire;

import fr.observatoire.command.campaign.KnownCampaign;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.contract.questionnaire.SharingChanged;
import fr.observatoire.contract.sharing.Audience;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The audiences of each section of a response. */
final class Sharing {

    private final Map<String, List<Audience>> audiences = new HashMap<>();

    boolean isEmpty() {
        return this.audiences.isEmpty();
    }

    /** Whether anything was ever said of the section. */
    boolean knows(String section) {
        return this.audiences.containsKey(section);
    }

    void evolve(SharingChanged event) {
        this.audiences.put(event.section(), event.audiences());
    }

    /** One event for each section whose audiences become others. */
    List<SharingChanged> changes(ShareSections command) {
        List<SharingChanged> changes = new ArrayList<>();
        command.declaration()
                .partages()
                .forEach(
                        (section, given) -> {
                            List<Audience> before = of(section);
                            List<Audience> after = inOrder(given);
                            if (!after.equals(before)) {
                                changes.add(event(command, section, after, before));
                            }
                        });
        return changes;
    }

    private List<Audience> of(String section) {
        return this.audiences.getOrDefault(section, List.of());
    }

    private static List<Audience> inOrder(Collection<Audience> audiences) {
        return audiences.stream().distinct().sorted().toList();
    }

    private static SharingChanged event(
            ShareSections command, String section, List<Audience> after, List<Audience> before) {
        KnownSchool school = Objects.requireNonNull(command.school());
        return new SharingChanged(
                school.uai(),
                school.academieOn(command.today()),
                command.campaign().map(KnownCampaign::id).orElseThrow(),
                section,
                command.today(),
                after,
                before,
                List.of());
    }
}
