package fr.observatoire.query.web.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.query.web.indicator.IndicatorLabel;
import fr.observatoire.query.web.publication.State;
import fr.observatoire.query.web.scope.Scope;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A figure and what it is made of. The parts of all pages and of the others add up to it exactly.
 *
 * @param connuLe day whose knowledge it is, null for now
 * @param formula in words of the feed, then with the numbers in place
 * @param etat why the value is there or is not
 * @param total parts on all pages
 * @param others what the asker may not see school by school; null when there is nothing
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Explanation(
        IndicatorLabel indicator,
        Scope scope,
        String period,
        String periodLabel,
        @Nullable LocalDate connuLe,
        List<String> formula,
        State etat,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Long schools,
        List<Part> parts,
        int page,
        int size,
        long total,
        @Nullable Others others) {

    /**
     * Schools that the asker may not see one by one; masked, nothing but that is told.
     *
     * @param expire whether nobody may, since their facts are not kept any more
     */
    public record Others(
            String label,
            @Nullable Long schools,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean expire) {}
}
