package fr.observatoire.command.annotation;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What is amended was not withdrawn. */
record AnnotationHolds(String id, @Nullable Standing standing) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return Optional.ofNullable(this.standing)
                .map(Standing::withdrawnOn)
                .map((day) -> Reason.of("annotation.retiree", "annotation", this.id, day));
    }
}
