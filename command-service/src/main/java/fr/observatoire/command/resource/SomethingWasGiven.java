package fr.observatoire.command.resource;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.resource.GarCounts;

import java.util.Optional;

/** At least one count has a value. */
record SomethingWasGiven(GarCounts counts) implements Rule {

    private static final GarCounts NOTHING =
            new GarCounts(null, null, null, null, null, null, null, null);

    @Override
    public Optional<Reason> violation() {
        return NOTHING.equals(this.counts)
                ? Optional.of(Reason.of("gar.vide", "comptes"))
                : Optional.empty();
    }
}
