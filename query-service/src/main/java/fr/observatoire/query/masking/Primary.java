package fr.observatoire.query.masking;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;

/** The rules that mask a cell for what it tells by itself (facts §8). */
final class Primary {

    private static final String SHARE = "%";

    private final Limits limits;

    Primary(Limits limits) {
        this.limits = limits;
    }

    /** Of no school there is nothing to tell: such a cell is not provided, never masked. */
    boolean masks(Indicator indicator, Tally tally) {
        return tally.schools() > 0
                && (tally.schools() < indicator.threshold()
                        || fewPersons(indicator, tally)
                        || tally.counted().dominated(this.limits.dominance())
                        || (isShare(indicator) && tellsOfFew(indicator, tally)));
    }

    static boolean isShare(Indicator indicator) {
        return indicator.unit().equals(SHARE);
    }

    private boolean fewPersons(Indicator indicator, Tally tally) {
        return indicator.denominator().contains(Feed.COMMON.getFirst())
                && tally.pupils() < this.limits.persons();
    }

    /** Who has it and who has not count both; nobody and everybody may be said. */
    private boolean tellsOfFew(Indicator indicator, Tally tally) {
        return few(indicator, tally.counted())
                || few(indicator, tally.rest())
                || tally.rest().dominated(this.limits.dominance());
    }

    private static boolean few(Indicator indicator, Tally.Part part) {
        return part.positive() > 0 && part.positive() < indicator.threshold();
    }
}
