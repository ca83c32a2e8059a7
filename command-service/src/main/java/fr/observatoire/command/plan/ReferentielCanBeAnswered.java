package fr.observatoire.command.plan;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** An objective belongs to a questionnaire that schools answer: published values move nothing. */
record ReferentielCanBeAnswered(@Nullable String named, Optional<Referentiel> found)
        implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.named == null || this.found.filter(Referentiel::isAnswerable).isPresent())
                ? Optional.empty()
                : Optional.of(Reason.of("objectif.referentiel", "referentiel", this.named, null));
    }
}
