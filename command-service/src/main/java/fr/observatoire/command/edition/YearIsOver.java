package fr.observatoire.command.edition;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.reason.Reason;

import java.time.LocalDate;
import java.util.Optional;

/** A running year still moves, and what moves from day to day tells who moved it. */
record YearIsOver(SchoolYear year, LocalDate today) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.today.isAfter(this.year.lastDay())
                ? Optional.empty()
                : Optional.of(
                        Reason.of(
                                "edition.en-cours",
                                "anneeScolaire",
                                this.year.label(),
                                this.year.lastDay()));
    }
}
