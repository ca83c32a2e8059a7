package fr.observatoire.command.confirmation;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** Only what was confirmed is taken back. */
record SomethingIsConfirmed(LocalDate day, @Nullable Long seen) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.seen == null)
                ? Optional.of(Reason.of("confirmation.absente", "annulee", this.day, null))
                : Optional.empty();
    }
}
