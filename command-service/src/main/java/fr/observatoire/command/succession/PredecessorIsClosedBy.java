package fr.observatoire.command.succession;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** A school that another took over from is odd when it goes on. */
record PredecessorIsClosedBy(LocalDate day, @Nullable KnownSchool school) implements Rule {

    @Override
    public Optional<Reason> violation() {
        LocalDate closed = (this.school == null) ? null : this.school.closedSince();
        return (this.school != null && (closed == null || closed.isAfter(this.day)))
                ? Optional.of(Reason.of("anomalie.predecesseur-ouvert", "date", this.day, null))
                : Optional.empty();
    }
}
