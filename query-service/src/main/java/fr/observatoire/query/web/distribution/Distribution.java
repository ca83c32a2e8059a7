package fr.observatoire.query.web.distribution;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.query.web.indicator.IndicatorLabel;
import fr.observatoire.query.web.publication.State;
import fr.observatoire.query.web.scope.Scope;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The spread of schools' values, each school weighing the same; beside it the value of all
 * together, in which a large school weighs more.
 *
 * @param connuLe day whose knowledge it is, null for now
 * @param etat why the value is there or is not
 * @param schools that have a value; null when that is not told
 * @param median null when it rests on too few schools, as are the others
 * @param deciles the nine of them
 * @param quartilesFrom schools that quartiles need
 * @param decilesFrom schools that deciles need
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Distribution(
        IndicatorLabel indicator,
        Scope scope,
        String period,
        String periodLabel,
        @Nullable LocalDate connuLe,
        State etat,
        @Nullable BigDecimal value,
        @Nullable Long schools,
        @Nullable BigDecimal median,
        @Nullable BigDecimal firstQuartile,
        @Nullable BigDecimal thirdQuartile,
        @Nullable List<BigDecimal> deciles,
        int quartilesFrom,
        int decilesFrom) {}
