package fr.observatoire.command.succession;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** Only what was declared is taken back. */
record SuccessionIsDeclared(String predecessor, @Nullable LocalDate on) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.on == null)
                ? Optional.of(Reason.of("succession.absente", "annulee", this.predecessor, null))
                : Optional.empty();
    }
}
