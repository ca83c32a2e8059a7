package fr.observatoire.command.annotation;

import fr.observatoire.command.decision.Command;

import java.time.LocalDate;

/**
 * A team takes an annotation back.
 *
 * @param territory in whose name
 * @param today day of the request
 */
record WithdrawAnnotation(String id, String territory, LocalDate today) implements Command {

    @Override
    public AnnotationId target() {
        return new AnnotationId(this.id);
    }
}
