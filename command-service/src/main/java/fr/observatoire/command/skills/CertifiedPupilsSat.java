package fr.observatoire.command.skills;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.skills.CertificationCounts;

import java.util.Optional;

/** Who was certified is one of those who sat. */
record CertifiedPupilsSat(CertificationCounts counts) implements Rule {

    @Override
    public Optional<Reason> violation() {
        Integer certified = this.counts.certifies();
        Integer sat = this.counts.participants();
        return (certified != null && sat != null && certified > sat)
                ? Optional.of(Reason.of("certification.certifies", "certifies", certified, sat))
                : Optional.empty();
    }
}
