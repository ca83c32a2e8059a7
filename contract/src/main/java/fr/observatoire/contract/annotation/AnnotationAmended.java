package fr.observatoire.contract.annotation;

import fr.observatoire.contract.event.StoredEvent;

/** An annotation says something else. */
@StoredEvent(name = "annotation-amended", revision = "1")
public record AnnotationAmended(String annotation, Annotated content, Annotated previous)
        implements AnnotationEvent {}
