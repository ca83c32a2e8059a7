package fr.observatoire.command.entusage;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.reason.Reason;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** A week is named by its Monday. */
public record WeekStartsOnMonday(LocalDate week) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.week.getDayOfWeek() == DayOfWeek.MONDAY)
                ? Optional.empty()
                : Optional.of(
                        Reason.of(
                                "semaine.lundi",
                                EntUsageRules.WEEK,
                                this.week,
                                IsoWeek.containing(this.week).monday()));
    }
}
