package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.team.Territory;
import fr.observatoire.contract.reason.Reason;

import java.time.LocalDate;
import java.util.Optional;

/** A team asks schools of its own territory. */
record TerritoryIsTheActors(String text, LocalDate day, String actors) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return Territory.find(this.text, this.day)
                .filter((territory) -> !territory.isWithin(this.actors))
                .map(
                        (territory) ->
                                Reason.of(
                                        "campagne.hors-territoire",
                                        "territoires",
                                        territory.id(),
                                        this.actors));
    }
}
