package fr.observatoire.command.equipment;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Rooms that have something are some of the rooms. */
record RoomsDoNotExceedRooms(String field, @Nullable Integer some, @Nullable Integer all)
        implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.some != null && this.all != null && this.some > this.all)
                ? Optional.of(Reason.of("inventaire.salles", this.field, this.some, this.all))
                : Optional.empty();
    }
}
