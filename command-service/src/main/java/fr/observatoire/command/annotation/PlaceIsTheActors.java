package fr.observatoire.command.annotation;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;

/** A team annotates the figures of its own territory. */
record PlaceIsTheActors(Place place, String actors) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.place
                .id()
                .filter((id) -> !this.place.isWithin(this.actors))
                .map(
                        (id) ->
                                Reason.of(
                                        "annotation.hors-territoire",
                                        "territoire",
                                        id,
                                        this.actors));
    }
}
