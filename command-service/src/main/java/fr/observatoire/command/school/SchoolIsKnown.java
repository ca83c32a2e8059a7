package fr.observatoire.command.school;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What is declared is declared of a school of the register. */
public record SchoolIsKnown(Uai uai, @Nullable KnownSchool school) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.school == null)
                ? Optional.of(Reason.of("etablissement.inconnu", "uai", this.uai, null))
                : Optional.empty();
    }
}
