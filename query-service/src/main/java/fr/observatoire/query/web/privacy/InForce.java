package fr.observatoire.query.web.privacy;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How long what is kept, in days; null where the service that keeps it does not answer.
 *
 * @param files received by the door
 * @param quotes in receipts
 * @param letters records that could not be read
 * @param records that were stored, in Kafka
 * @param journal entries of the journal
 * @param feeds how long facts of schools are kept
 */
public record InForce(
        @Nullable Long files,
        @Nullable Long quotes,
        @Nullable Long letters,
        @Nullable Long records,
        @Nullable Long journal,
        List<KeptFeed> feeds) {

    /**
     * A feed.
     *
     * @param id of the feed
     * @param years null for ever
     */
    public record KeptFeed(String id, @Nullable Integer years) {}
}
