package fr.observatoire.command.annotation;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.annotation.AnnotationKind;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** A closure or a remark says until when. */
record OnlyBreaksAreMoments(AnnotationKind kind, @Nullable LocalDate last) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.last != null || this.kind.isBreak())
                ? Optional.empty()
                : Optional.of(Reason.of("annotation.dernier", "dernier", null, null));
    }
}
