package fr.observatoire.command.entusage;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The profiles add up to no more than the total. That they add up to less is normal in the DNMA
 * (facts.md §3, trap 1).
 */
record ProfilesDoNotExceedTotal(String field, @Nullable Integer total, long sum) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.total != null && this.sum > this.total)
                ? Optional.of(Reason.of("anomalie.profils-total", this.field, this.sum, this.total))
                : Optional.empty();
    }
}
