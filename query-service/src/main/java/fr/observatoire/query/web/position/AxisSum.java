package fr.observatoire.query.web.position;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where schools stand on one axis, together.
 *
 * @param etablissements that it rests on: those that share all of its sections with the audience
 * @param moyenne of the schools' shares
 * @param etapes mean and median per étape, from the first
 * @param effectifs sums per level, from the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AxisSum(
        String axe,
        String libelle,
        @Nullable String famille,
        long etablissements,
        @Nullable BigDecimal moyenne,
        @Nullable BigDecimal mediane,
        @Nullable List<StageSum> etapes,
        @Nullable List<Long> effectifs,
        long repondus,
        long applicables) {

    /** One étape of an axis. */
    public record StageSum(int etape, BigDecimal moyenne, BigDecimal mediane) {}
}
