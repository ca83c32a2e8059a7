package fr.observatoire.command.annotation;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.annotation.Annotated;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** An id is given once; who sends the same again is not refused. */
record AnnotationIdIsFree(SetAnnotation command, @Nullable Standing standing) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.standing == null || isSaidAlready())
                ? Optional.empty()
                : Optional.of(Reason.of("annotation.existe", "id", this.command.id(), null));
    }

    boolean isSaidAlready() {
        Optional<Annotated> content = this.command.draft().content();
        return content.map((said) -> new Standing(this.command.draft().territory(), said, null))
                .filter((same) -> same.equals(this.standing))
                .isPresent();
    }
}
