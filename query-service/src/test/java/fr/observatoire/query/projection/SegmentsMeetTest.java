package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Segments whose schools share cells write them at the same time. */
class SegmentsMeetTest extends ReadModelTest {

    private static final int LENGTH = 400;

    private static final int SEGMENTS = 4;

    private static final int BATCH = 10;

    @Test
    void theyWaitForEachOtherAndLoseNothing() throws Exception {
        List<Happened> story = Story.of(7, LENGTH);
        try (ExecutorService threads = Executors.newFixedThreadPool(SEGMENTS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int segment = 0; segment < SEGMENTS; segment++) {
                List<Happened> own = of(segment, story);
                running.add(threads.submit(() -> writeInBatches(own)));
            }
            join(running);
        }
        Oracle oracle = new Oracle(story);
        assertThat(this.dump.lines("rollup")).containsExactlyElementsOf(oracle.rollup());
        assertThat(this.dump.lines("coverage")).containsExactlyElementsOf(oracle.coverage());
    }

    private static List<Happened> of(int segment, List<Happened> story) {
        return story.stream()
                .filter((event) -> Math.floorMod(event.subject().hashCode(), SEGMENTS) == segment)
                .toList();
    }

    private void writeInBatches(List<Happened> events) {
        for (int start = 0; start < events.size(); start += BATCH) {
            write(events.subList(start, Math.min(start + BATCH, events.size())));
        }
    }

    private static void join(List<Future<?>> running)
            throws InterruptedException, ExecutionException {
        for (Future<?> future : running) {
            future.get();
        }
    }
}
