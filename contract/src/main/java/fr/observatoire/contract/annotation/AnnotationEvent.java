package fr.observatoire.contract.annotation;

import fr.observatoire.contract.event.TeamDecision;

/** What can happen to an annotation. */
public sealed interface AnnotationEvent extends TeamDecision
        permits AnnotationSet, AnnotationAmended, AnnotationWithdrawn {

    /** Id of the annotation. */
    String annotation();
}
