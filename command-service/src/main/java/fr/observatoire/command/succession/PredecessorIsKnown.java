package fr.observatoire.command.succession;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What comes before is a school of the register. */
record PredecessorIsKnown(String predecessor, @Nullable KnownSchool school) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.school == null)
                ? Optional.of(
                        Reason.of("etablissement.inconnu", "predecesseur", this.predecessor, null))
                : Optional.empty();
    }
}
