package fr.observatoire.issuer.signin;

import io.github.bucket4j.Bucket;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Five failures for a name, fifty for an address, come back one by one in a quarter of an hour. A
 * name nobody has counts like any other, so that the limit tells nothing either.
 */
@Component
class Attempts {

    private static final int PER_NAME = 5;

    private static final int PER_ADDRESS = 50;

    private static final Duration WITHIN = Duration.ofMinutes(15);

    /** Above it, those that are full again are forgotten. */
    private static final int MANY = 10_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** Counts an attempt; false when there were too many. */
    boolean begin(String name, String address) {
        forget();
        return address(address).tryConsume(1) && name(name).tryConsume(1);
    }

    /** Takes back what a successful attempt counted. */
    void succeeded(String name, String address) {
        address(address).addTokens(1);
        name(name).addTokens(1);
    }

    private Bucket name(String name) {
        return bucket("name " + name, PER_NAME);
    }

    private Bucket address(String address) {
        return bucket("address " + address, PER_ADDRESS);
    }

    private Bucket bucket(String key, int capacity) {
        return this.buckets.computeIfAbsent(key, unseen -> full(capacity));
    }

    private static Bucket full(int capacity) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, WITHIN))
                .build();
    }

    private void forget() {
        if (this.buckets.size() > MANY) {
            this.buckets.entrySet().removeIf(entry -> isFull(entry.getKey(), entry.getValue()));
        }
    }

    private static boolean isFull(String key, Bucket bucket) {
        int capacity = key.startsWith("name ") ? PER_NAME : PER_ADDRESS;
        return bucket.getAvailableTokens() == capacity;
    }
}
