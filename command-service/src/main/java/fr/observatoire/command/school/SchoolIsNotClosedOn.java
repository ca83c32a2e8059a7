package fr.observatoire.command.school;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** On the day that is described the school was not closed, whenever the description comes. */
public record SchoolIsNotClosedOn(String field, LocalDate day, @Nullable KnownSchool school)
        implements Rule {

    @Override
    public Optional<Reason> violation() {
        return Optional.ofNullable(this.school)
                .flatMap((known) -> known.closureOn(this.day))
                .map((since) -> Reason.of("etablissement.ferme", this.field, this.day, since));
    }
}
