package fr.observatoire.command.skills;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.skills.CertificationCounts;

import java.util.Optional;

/** At least one result has a value. */
record SomethingWasCertified(CertificationCounts counts) implements Rule {

    static final CertificationCounts NOTHING =
            new CertificationCounts(
                    null, null, null, null, null, null, null, null, null, null, null);

    @Override
    public Optional<Reason> violation() {
        return NOTHING.equals(this.counts)
                ? Optional.of(Reason.of("certification.vide", "resultats"))
                : Optional.empty();
    }
}
