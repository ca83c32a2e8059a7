package fr.observatoire.command.school;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** The school had opened; registers are vague about openings, so that breaking it is only odd. */
public record SchoolHadOpenedBy(String field, LocalDate day, @Nullable KnownSchool school)
        implements Rule {

    @Override
    public Optional<Reason> violation() {
        return Optional.ofNullable(this.school)
                .map(KnownSchool::openedOn)
                .filter(this.day::isBefore)
                .map(
                        (opening) ->
                                Reason.of(
                                        "anomalie.avant-ouverture", this.field, this.day, opening));
    }
}
