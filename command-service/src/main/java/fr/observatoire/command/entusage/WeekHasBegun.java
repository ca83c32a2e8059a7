package fr.observatoire.command.entusage;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import java.time.LocalDate;
import java.util.Optional;

/** Usage is counted in a week that has begun. */
public record WeekHasBegun(LocalDate week, LocalDate today) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.week.isAfter(this.today)
                ? Optional.of(
                        Reason.of("semaine.future", EntUsageRules.WEEK, this.week, this.today))
                : Optional.empty();
    }
}
