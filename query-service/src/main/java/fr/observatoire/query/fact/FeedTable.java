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

    public static FeedTable of(Feed feed) {
        return switch (feed) {
            case ENT -> new FeedTable("ent_fact", "week", "in_term is distinct from false");
            case EQUIPMENT -> new FeedTable("equipment_fact", "inventory_date", "true");
            case CERTIFICATION -> new FeedTable("certification_fact", "year_end", "true");
        };
    }
}
