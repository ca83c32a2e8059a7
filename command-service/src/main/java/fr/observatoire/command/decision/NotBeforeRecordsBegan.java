package fr.observatoire.command.decision;

import fr.observatoire.contract.reason.Reason;

import java.time.LocalDate;
import java.util.Optional;

/** No feed measured anything before 2000: an older date is a slip of the pen. */
public record NotBeforeRecordsBegan(String field, LocalDate date) implements Rule {

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    @Override
    public Optional<Reason> violation() {
        return this.date.isBefore(BEGINNING)
                ? Optional.of(Reason.of("date.ancienne", this.field, this.date, BEGINNING))
                : Optional.empty();
    }
}
