package fr.observatoire.command.school;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** No younger line is known: an older extract does not overwrite a younger one. */
record RegisterLineIsNotOutdated(LocalDate asOf, @Nullable KnownSchool school) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return Optional.ofNullable(this.school)
                .map(KnownSchool::asOf)
                .filter(this.asOf::isBefore)
                .map(
                        (latest) ->
                                Reason.of(
                                        "anomalie.registre-ancien",
                                        "date_maj_ligne",
                                        this.asOf,
                                        latest));
    }
}
