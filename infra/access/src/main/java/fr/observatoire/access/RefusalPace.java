package fr.observatoire.access;

import io.github.bucket4j.Bucket;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many refusals of one account are written down: {@value #PER_MINUTE} a minute. The rest are
 * counted only, so that nobody fills a journal from which nothing can be taken.
 */
final class RefusalPace {

    static final int PER_MINUTE = 60;

    /** As many as there are accounts: nobody gets here without one. */
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    boolean allows(String account) {
        return this.buckets.computeIfAbsent(account, (any) -> fresh()).tryConsume(1);
    }

    private static Bucket fresh() {
        return Bucket.builder()
                .addLimit(
                        (limit) ->
                                limit.capacity(PER_MINUTE)
                                        .refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
                .build();
    }
}
