package fr.observatoire.contract.annotation;

import fr.observatoire.contract.event.StoredEvent;

/**
 * A team annotates figures.
 *
 * @param owner in whose name ("academie:14", "national")
 */
@StoredEvent(name = "annotation-set", revision = "1")
public record AnnotationSet(String annotation, String owner, Annotated content)
        implements AnnotationEvent {}
