package fr.observatoire.command.annotation;

import fr.observatoire.command.decision.Command;

/** A team lets an annotation say something else. */
record AmendAnnotation(String id, Draft draft) implements Command {

    @Override
    public AnnotationId target() {
        return new AnnotationId(this.id);
    }
}
