package fr.observatoire.query.web.report;

import fr.observatoire.contract.egn.Thematique;
import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.territory.Labels;

import java.util.Locale;

/**
 * What a line of the report is about.
 *
 * @param family id of one of the EGN's families, or "pilotage"
 * @param byAcademie whether académies are counted, and not schools
 */
public record Subject(
        String id,
        String label,
        String unit,
        int decimals,
        String family,
        Thematique thematique,
        boolean twoSources,
        boolean byAcademie) {

    static Subject of(Indicator indicator) {
        return new Subject(
                indicator.id(),
                indicator.label(),
                indicator.unit(),
                indicator.decimals(),
                Labels.key(indicator.family()).toLowerCase(Locale.ROOT),
                Thematique.named(indicator.thematique()),
                indicator.hasTwoSources(),
                indicator.feed().kind() == FeedKind.ACADEMIES);
    }

    /** Whether it is a part of a whole, so that what it gains is counted in points. */
    public boolean isShare() {
        return this.unit.equals("%");
    }
}
