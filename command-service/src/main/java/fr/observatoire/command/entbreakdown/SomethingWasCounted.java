package fr.observatoire.command.entbreakdown;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.entbreakdown.ModalityCounts;
import fr.observatoire.contract.reason.Reason;

import java.util.List;
import java.util.Optional;

/** At least one measure of one modality has a value. */
record SomethingWasCounted(List<ModalityCounts> counts) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.counts.isEmpty()
                ? Optional.of(Reason.of("mesures.vides", "mesures"))
                : Optional.empty();
    }
}
