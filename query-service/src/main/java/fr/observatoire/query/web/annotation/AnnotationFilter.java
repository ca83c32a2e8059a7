package fr.observatoire.query.web.annotation;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.query.web.figures.Range;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Which annotations are asked for.
 *
 * @param territories ids, any of them; null for all
 * @param feed whose figures, null for all
 * @param indicator whose figures, null for all of the feed
 * @param withdrawn whether those that no longer hold are wanted too
 */
record AnnotationFilter(
        @Nullable List<String> territories,
        @Nullable Feed feed,
        @Nullable Indicator indicator,
        Range range,
        boolean withdrawn) {

    boolean anyFigures() {
        return this.feed == null && this.indicator == null;
    }

    /** The feed that an annotation of the figures may name, none when all are wanted. */
    String feedId() {
        Feed named = (this.indicator == null) ? this.feed : this.indicator.feed();
        return (named == null) ? "" : named.id();
    }

    /** The indicators that an annotation of the figures may name. */
    String[] indicatorIds() {
        List<Indicator> named =
                (this.indicator != null)
                        ? List.of(this.indicator)
                        : (this.feed == null)
                                ? List.of()
                                : IndicatorCatalogue.builtIn().of(this.feed);
        return named.stream().map((one) -> one.id()).toArray(String[]::new);
    }
}
