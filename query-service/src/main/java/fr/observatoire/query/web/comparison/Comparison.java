package fr.observatoire.query.web.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.contract.indicator.Indicator.Reference;
import fr.observatoire.query.web.indicator.IndicatorLabel;
import fr.observatoire.query.web.publication.State;
import fr.observatoire.query.web.scope.Scope;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A figure set beside others. A gap is the figure less the other, in the indicator's unit.
 *
 * @param connuLe day whose knowledge it is, null for now
 * @param etat why the value is there or is not
 * @param national the same schools of all France
 * @param references published values with the gap to each
 * @param peers groups of the like: territories of the same level; similar schools (same type,
 *     sector and éducation prioritaire) of the académie and of France
 * @param territories those of the same level, best first; empty for a school and for France
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Comparison(
        IndicatorLabel indicator,
        Scope scope,
        String period,
        String periodLabel,
        @Nullable LocalDate connuLe,
        State etat,
        @Nullable BigDecimal value,
        @Nullable Long schools,
        @Nullable BigDecimal national,
        @Nullable BigDecimal nationalGap,
        List<Published> references,
        List<Peers> peers,
        List<Row> territories) {

    /** A published value. */
    public record Published(Reference reference, @Nullable BigDecimal gap) {}

    /**
     * The place among the like.
     *
     * @param group in French
     * @param count how many have a value
     * @param rank from 1; the better the value, the smaller; null without a value
     */
    public record Peers(
            String group,
            int count,
            @Nullable Integer rank,
            @Nullable BigDecimal median,
            @Nullable BigDecimal gap) {}

    /**
     * One of the territories of the same level.
     *
     * @param rank null when its value is masked, and the number of schools with it
     */
    public record Row(
            String territory,
            String label,
            State etat,
            @Nullable Integer rank,
            @Nullable BigDecimal value,
            @Nullable Long schools) {}
}
