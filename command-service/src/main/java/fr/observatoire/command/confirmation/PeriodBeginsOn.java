package fr.observatoire.command.confirmation;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.contract.reason.Reason;

import java.time.LocalDate;
import java.util.Optional;

/** A period is named by its first day: a Monday for what is weekly, else a 1 August. */
record PeriodBeginsOn(JudgedSource source, LocalDate day) implements Rule {

    @Override
    public Optional<Reason> violation() {
        LocalDate first = this.source.firstDay(this.day);
        if (first.equals(this.day)) {
            return Optional.empty();
        }
        return Optional.of(
                this.source.isWeekly()
                        ? Reason.of("semaine.lundi", "du", this.day, first)
                        : Reason.of("confirmation.annee", "du", this.day, first));
    }
}
