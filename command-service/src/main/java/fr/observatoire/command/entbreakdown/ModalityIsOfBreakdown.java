package fr.observatoire.command.entbreakdown;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;

/** Each breakdown has its closed list of modalities. */
record ModalityIsOfBreakdown(Breakdown breakdown, String modality) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.breakdown.modalities().contains(this.modality)
                ? Optional.empty()
                : Optional.of(
                        Reason.of("mesures.modalite", this.modality, this.breakdown.id(), null));
    }
}
