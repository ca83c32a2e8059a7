package fr.observatoire.query.web.latest;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.contract.indicator.Indicator.Reference;
import fr.observatoire.query.web.indicator.IndicatorLabel;
import fr.observatoire.query.web.publication.State;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * The last value of an indicator; all null where nothing was ever declared.
 *
 * @param period the week or school year of the value, in which it is the last one out of vacation
 * @param etat why the value is there or is not
 * @param schools that the value rests on; null when that is not told
 * @param reported schools that reported the feed in that period; null when none was expected
 * @param enCours whether that period has not ended
 * @param references published national values that can be set beside
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record LatestValue(
        IndicatorLabel indicator,
        @Nullable String period,
        @Nullable String periodLabel,
        State etat,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Long schools,
        @Nullable Long reported,
        @Nullable Long expected,
        boolean enCours,
        List<Reference> references) {}
