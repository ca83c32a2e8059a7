package fr.observatoire.query.web.figures;

import fr.observatoire.contract.edition.EditionFeeds;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.sharing.Audience;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may see a feed school by school (design §6): what the ministry publishes by UAI, everyone; an
 * inventory, those who answer for the school.
 */
public final class Visibility {

    private static final Set<Audience> NEAR =
            EnumSet.of(
                    Audience.ACADEMIE,
                    Audience.DSDEN,
                    Audience.INSPECTION,
                    Audience.DRAAF,
                    Audience.COLLECTIVITE);

    private static final Set<Audience> FAR = EnumSet.of(Audience.REGION, Audience.NATIONAL);

    private Visibility() {}

    public static boolean bySchool(Feed feed, Audience audience) {
        return !EditionFeeds.all().contains(feed) || NEAR.contains(audience);
    }

    /** Whom a feed reaches in aggregates at least, and there in editions (docs/adr/009). */
    public static boolean inAggregates(Feed feed, Audience audience) {
        return bySchool(feed, audience)
                || (EditionFeeds.all().contains(feed) && FAR.contains(audience));
    }
}
