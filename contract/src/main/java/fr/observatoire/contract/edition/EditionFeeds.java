package fr.observatoire.contract.edition;

import fr.observatoire.contract.indicator.Feed;

import java.util.List;

/**
 * The feeds that come in editions: those that are shared in aggregates further than school by
 * school (design §6). The others everybody sees school by school, at any time.
 */
public final class EditionFeeds {

    private static final List<Feed> ALL = List.of(Feed.EQUIPMENT);

    private EditionFeeds() {}

    public static List<Feed> all() {
        return ALL;
    }
}
