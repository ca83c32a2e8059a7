package fr.observatoire.contract.annotation;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;

/** An annotation no longer holds. */
@StoredEvent(name = "annotation-withdrawn", revision = "1")
public record AnnotationWithdrawn(String annotation, LocalDate withdrawnOn)
        implements AnnotationEvent {}
