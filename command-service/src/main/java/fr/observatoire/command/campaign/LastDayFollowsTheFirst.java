package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** A campaign does not end before it begins. */
record LastDayFollowsTheFirst(LocalDate lastDay, @Nullable LocalDate firstDay) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.firstDay != null && this.lastDay.isBefore(this.firstDay))
                ? Optional.of(Reason.of("campagne.ordre", "ferme", this.lastDay, this.firstDay))
                : Optional.empty();
    }
}
