package fr.observatoire.command.concertation;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.territory.Territories;

import java.util.Optional;

/** The code is that of one of the 18 régions académiques (facts.md §1). */
record RegionExists(String code) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return Territories.france().region(this.code).isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of("region.inconnue", "region", this.code, null));
    }
}
