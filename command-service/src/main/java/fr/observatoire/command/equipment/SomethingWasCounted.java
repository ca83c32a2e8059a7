package fr.observatoire.command.equipment;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.equipment.Inventory;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;

/** At least one variable has a value. */
record SomethingWasCounted(Inventory inventory) implements Rule {

    static final Inventory NOTHING =
            new Inventory(
                    null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null);

    @Override
    public Optional<Reason> violation() {
        return NOTHING.equals(this.inventory)
                ? Optional.of(Reason.of("inventaire.vide", "inventaire"))
                : Optional.empty();
    }
}
