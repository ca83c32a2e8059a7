package fr.observatoire.query.fact;

import fr.observatoire.contract.indicator.Feed;

/**
 * The table of a feed's facts.
 *
 * @param name in the schema lecture
 * @param day column that dates a fact
 * @param term condition under which a fact is out of vacation; a year is dated by its end
 */
public record FeedTable(String name, String day, String term) {

    /**
     * The table of a feed.
     *
     * @throws IllegalArgumentException when its facts are not of schools
     */
    public static FeedTable of(Feed feed) {
        return switch (feed) {
            case ENT -> weekly("ent_fact");
            case ENT_SERVICES -> weekly("ent_service_fact");
            case ENT_DEVICES -> weekly("ent_device_fact");
            case ENT_PROFILE_DEVICES -> weekly("ent_profile_device_fact");
            case EQUIPMENT -> new FeedTable("equipment_fact", "inventory_date", "true");
            case CERTIFICATION -> new FeedTable("certification_fact", "year_end", "true");
            case GAR, CLN, NUMEA, PDCA, SAMR_CRCN, CAMPAIGNS ->
                    throw new IllegalArgumentException("no facts of schools: " + feed.id());
        };
    }

    /**
     * The condition under which a period of a feed may still be told school by school.
     *
     * @param start the first day of the period, in SQL
     */
    public static String kept(Feed feed, String start) {
        return "%s >= lecture.kept_since('%s')".formatted(start, feed.id());
    }

    private static FeedTable weekly(String name) {
        return new FeedTable(name, "week", "in_term is distinct from false");
    }
}
