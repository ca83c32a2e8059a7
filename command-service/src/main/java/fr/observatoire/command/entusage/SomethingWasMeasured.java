package fr.observatoire.command.entusage;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.entusage.EntCounts;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;

/** At least one measure has a value. */
record SomethingWasMeasured(EntCounts counts) implements Rule {

    static final EntCounts NOTHING =
            new EntCounts(
                    null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null);

    @Override
    public Optional<Reason> violation() {
        return NOTHING.equals(this.counts)
                ? Optional.of(Reason.of("mesures.vides", "mesures"))
                : Optional.empty();
    }
}
