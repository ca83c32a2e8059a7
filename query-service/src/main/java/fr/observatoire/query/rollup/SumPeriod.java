package fr.observatoire.query.rollup;

import fr.observatoire.contract.indicator.Feed;

/** The periods that sums are kept for; months are sums of weeks. */
public final class SumPeriod {

    private SumPeriod() {}

    /** What {@code period_kind} is for a feed's sums. */
    public static String of(Feed feed) {
        return feed.grain().id();
    }
}
