package fr.observatoire.command.annotation;

import fr.observatoire.contract.annotation.AnnotationKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * An annotation as a team words it.
 *
 * @param flux id of a feed, null for all
 * @param indicateur id in the catalogue, null for all
 * @param dernier null for a break that is a moment
 */
record AnnotationRequest(
        AnnotationKind nature,
        String territoire,
        @Nullable String flux,
        @Nullable String indicateur,
        LocalDate premier,
        @Nullable LocalDate dernier,
        String texte) {}
