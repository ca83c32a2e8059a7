package fr.observatoire.query.web.publication;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.query.web.period.Knowledge;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A school year that was published.
 *
 * @param drawnAt its figures are what was known before
 * @param indicators that its mask was worked out for; null while that is not done
 * @param position of its event
 */
public record Edition(
        Feed feed,
        SchoolYear year,
        LocalDate drawnOn,
        Instant drawnAt,
        @Nullable List<String> indicators,
        long position) {

    /** An indicator by what it counts: under the same id, another would have another mask. */
    static String signature(Indicator indicator) {
        return "%s = %s / %s"
                .formatted(indicator.id(), indicator.numerator(), indicator.denominator());
    }

    public Knowledge knowledge() {
        return Knowledge.before(this.drawnAt);
    }

    boolean isMaskedFor(Indicator indicator) {
        return this.indicators != null && this.indicators.contains(signature(indicator));
    }
}
