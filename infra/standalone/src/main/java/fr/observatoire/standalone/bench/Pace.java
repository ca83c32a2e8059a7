package fr.observatoire.standalone.bench;

import fr.observatoire.parts.process.Waiting;
import fr.observatoire.standalone.CommandFailure;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How fast a count grows, its first fifth left out: a JVM needs to warm up. */
final class Pace {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private Pace() {}

    /**
     * Watches a count grow to its end.
     *
     * @param what named when it does not get there in 15 minutes
     * @param count asked twenty times a second
     * @param from value before
     * @param to value to reach
     * @return units a second over the last four fifths
     */
    static double perSecond(String what, LongSupplier count, long from, long to) {
        long[] mark = {0, 0};
        long warm = from + (to - from) / 5;
        boolean reached =
                Waiting.until(
                        PATIENCE,
                        () -> {
                            long now = count.getAsLong();
                            if (mark[0] == 0 && now >= warm) {
                                mark[0] = System.nanoTime();
                                mark[1] = now;
                            }
                            return now >= to;
                        });
        if (!reached) {
            throw CommandFailure.of("failure.bench", what, count.getAsLong() - from, to - from);
        }
        return (to - mark[1]) * 1e9 / (System.nanoTime() - mark[0]);
    }
}
