package fr.observatoire.command.decision;

import fr.observatoire.contract.reason.Reason;

import java.time.LocalDate;
import java.util.Optional;

/** A fact is dated today or before. */
public record NotInTheFuture(String field, LocalDate date, LocalDate today) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.date.isAfter(this.today)
                ? Optional.of(Reason.of("date.future", this.field, this.date, this.today))
                : Optional.empty();
    }
}
