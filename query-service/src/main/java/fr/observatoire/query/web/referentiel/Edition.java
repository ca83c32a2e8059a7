package fr.observatoire.query.web.referentiel;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A version of a questionnaire, without its items.
 *
 * @param territory who published it, null for what is built in
 * @param publishedOn null for what is built in
 * @param items how many it has
 */
public record Edition(
        String id,
        String version,
        @Nullable String territory,
        String title,
        @Nullable LocalDate publishedOn,
        int sections,
        int items) {}
