package fr.observatoire.command.annotation;

import fr.observatoire.command.decision.Decision;

/**
 * What became of what a team asked.
 *
 * @param resultat "accepted" or "unchanged"
 */
record AnnotationAnswer(String id, String resultat) {

    static AnnotationAnswer of(String id, Decision decision) {
        return new AnnotationAnswer(id, decision.outcome().id());
    }
}
