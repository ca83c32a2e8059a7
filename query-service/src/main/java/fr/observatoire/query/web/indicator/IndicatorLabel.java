package fr.observatoire.query.web.indicator;

import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.contract.indicator.Indicator;

/**
 * An indicator as an answer names it.
 *
 * @param factor what the quotient is multiplied by
 * @param decimals digits to print
 * @param deuxSources whether its parts come from two feeds
 * @param parAcademie whether académies are counted, and not schools
 */
public record IndicatorLabel(
        String id,
        String label,
        String family,
        String unit,
        int factor,
        int decimals,
        boolean deuxSources,
        boolean parAcademie) {

    public static IndicatorLabel of(Indicator indicator) {
        return new IndicatorLabel(
                indicator.id(),
                indicator.label(),
                indicator.family(),
                indicator.unit(),
                indicator.factor(),
                indicator.decimals(),
                indicator.hasTwoSources(),
                indicator.feed().kind() == FeedKind.ACADEMIES);
    }
}
