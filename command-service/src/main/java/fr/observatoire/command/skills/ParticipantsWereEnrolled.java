package fr.observatoire.command.skills;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.skills.CertificationCounts;

import java.util.Optional;

/** Who sat had enrolled. The published figures may say otherwise: it is odd, not impossible. */
record ParticipantsWereEnrolled(CertificationCounts counts) implements Rule {

    @Override
    public Optional<Reason> violation() {
        Integer sat = this.counts.participants();
        Integer enrolled = this.counts.inscrits();
        return (sat != null && enrolled != null && sat > enrolled)
                ? Optional.of(Reason.of("anomalie.participants", "participants", sat, enrolled))
                : Optional.empty();
    }
}
