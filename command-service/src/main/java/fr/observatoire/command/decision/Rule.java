package fr.observatoire.command.decision;

import fr.observatoire.contract.reason.Reason;

import java.util.Optional;

/** A sentence that is true of a declaration, or the reason why it is not. */
@FunctionalInterface
public interface Rule {

    Optional<Reason> violation();
}
