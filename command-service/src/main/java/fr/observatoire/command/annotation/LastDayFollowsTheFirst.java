package fr.observatoire.command.annotation;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** What is annotated does not end before it begins. */
record LastDayFollowsTheFirst(LocalDate first, @Nullable LocalDate last) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.last != null && this.last.isBefore(this.first))
                ? Optional.of(Reason.of("annotation.ordre", "dernier", this.last, this.first))
                : Optional.empty();
    }
}
