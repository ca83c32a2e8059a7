package fr.observatoire.query.rollup;

import fr.observatoire.contract.edition.EditionFeeds;
import fr.observatoire.contract.indicator.Feed;

/** With whom a feed's figures are shared until a school chooses otherwise (design §6). */
final class DefaultAudience {

    private DefaultAudience() {}

    static String of(Feed feed) {
        return EditionFeeds.all().contains(feed) ? "national" : "public";
    }
}
