package fr.observatoire.contract.annotation;

import fr.observatoire.contract.indicator.Feed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an annotation says, and of which figures.
 *
 * @param territory "national", "region:53", "academie:14", "departement:035" or
 *     "etablissement:0350122T": its figures, and those of all it is made of
 * @param feed whose figures, null for all or when an indicator is named
 * @param indicator whose figures, null for all
 * @param lastDay null for a break that is a moment
 * @param text key of the wording, which can be erased
 */
public record Annotated(
        AnnotationKind kind,
        String territory,
        @Nullable Feed feed,
        @Nullable String indicator,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        UUID text) {}
