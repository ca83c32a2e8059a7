package fr.observatoire.command.questionnaire;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A version is that of one section: what is based on it speaks of no other. */
record ItemsAreOfOneSection(
        @Nullable Long basedOn, Set<String> items, Optional<Referentiel> referentiel)
        implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.basedOn == null)
                ? Optional.empty()
                : this.referentiel
                        .map(this::sections)
                        .filter((sections) -> sections.size() > 1)
                        .map(
                                (sections) ->
                                        Reason.of(
                                                "reponse.sections",
                                                "reponses",
                                                String.join(", ", sections),
                                                null));
    }

    private List<String> sections(Referentiel asked) {
        return this.items.stream()
                .flatMap((item) -> asked.sectionOf(item).stream())
                .map(Section::id)
                .distinct()
                .toList();
    }
}
