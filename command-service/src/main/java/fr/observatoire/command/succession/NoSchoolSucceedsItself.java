package fr.observatoire.command.succession;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.uai.Uai;

import java.util.Optional;

/** A school takes over from another one. */
record NoSchoolSucceedsItself(Uai uai, String predecessor) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.uai.value().equals(this.predecessor)
                ? Optional.of(Reason.of("succession.soi", "predecesseur", this.predecessor, null))
                : Optional.empty();
    }
}
