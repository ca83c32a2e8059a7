package fr.observatoire.command.plan;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What the action cannot do without is there. */
record FieldIsGiven(String field, @Nullable Object value) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.value == null)
                ? Optional.of(Reason.of("champ.absent", this.field))
                : Optional.empty();
    }
}
