package fr.observatoire.query.web.position;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where a school stands on one axis. What there is depends on the position's measure.
 *
 * @param famille of the EGN, null outside of the common view
 * @param valeur of a share, null while nothing is answered
 * @param etapes share of the items that have reached each étape, from the first
 * @param effectifs how many at each level, from the first; null where a level is not answered
 * @param repondus items that count in it
 * @param applicables items that could
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AxisStanding(
        String axe,
        String libelle,
        @Nullable String famille,
        @Nullable Fraction valeur,
        @Nullable List<@Nullable Fraction> etapes,
        @Nullable List<@Nullable Integer> effectifs,
        int repondus,
        int applicables) {}
