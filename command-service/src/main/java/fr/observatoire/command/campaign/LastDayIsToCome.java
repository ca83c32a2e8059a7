package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import java.time.LocalDate;
import java.util.Optional;

/** The last day is today or later: a campaign that is over takes nothing. */
record LastDayIsToCome(LocalDate lastDay, LocalDate today) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.lastDay.isBefore(this.today)
                ? Optional.of(Reason.of("campagne.passee", "ferme", this.lastDay, this.today))
                : Optional.empty();
    }
}
