package fr.observatoire.query.web.annotation;

import org.jspecify.annotations.Nullable;

/**
 * An annotation as a page shows it.
 *
 * @param place name of its territory
 * @param owner name of the territory whose team set it
 * @param indicator label of the indicator it is about, null for all
 */
public record AnnotationCard(
        AnnotationView view, String place, String owner, @Nullable String indicator) {}
