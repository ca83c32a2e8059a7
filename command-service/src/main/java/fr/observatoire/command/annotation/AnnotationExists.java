package fr.observatoire.command.annotation;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What is changed was set before. */
record AnnotationExists(String id, @Nullable Standing standing) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.standing != null)
                ? Optional.empty()
                : Optional.of(Reason.of("annotation.inconnue", "annotation", this.id, null));
    }
}
