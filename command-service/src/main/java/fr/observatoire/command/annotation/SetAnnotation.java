package fr.observatoire.command.annotation;

import fr.observatoire.command.decision.Command;

/** A team annotates figures. */
record SetAnnotation(String id, Draft draft) implements Command {

    @Override
    public AnnotationId target() {
        return new AnnotationId(this.id);
    }
}
