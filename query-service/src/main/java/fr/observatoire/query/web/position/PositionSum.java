package fr.observatoire.query.web.position;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.contract.position.PositionMeasure;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where the schools of a territory stand in one position.
 *
 * @param attendus schools that campaigns ask, null where none in particular is asked
 * @param commences schools that have answered, whether they share it or not
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PositionSum(
        String position,
        String libelle,
        PositionMeasure mesure,
        String referentiel,
        @Nullable Long attendus,
        long commences,
        List<AxisSum> axes) {}
