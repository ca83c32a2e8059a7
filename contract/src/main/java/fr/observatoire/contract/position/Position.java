package fr.observatoire.contract.position;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A picture of where a school stands by its answers to a référentiel.
 *
 * @param phase of the items that count (plan, do, check); null when all do
 * @param source document and part that asks for this picture
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Position(
        String id,
        String referentiel,
        String label,
        PositionMeasure measure,
        @Nullable String phase,
        String source,
        List<Axis> axes) {}
