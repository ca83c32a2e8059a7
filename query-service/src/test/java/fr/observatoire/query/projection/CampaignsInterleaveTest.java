package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What teams decide and what schools answer is projected in either order, in batches of any size:
 * the tables are the same, and the positions are those worked out from the last answers.
 */
class CampaignsInterleaveTest extends ReadModelTest {

    private static final long SEED = 20_260_112;

    private static final int LENGTH = 400;

    private static Map<String, List<String>> expected = Map.of();

    @Autowired private StartUp startUp;

    @BeforeEach
    void writeOneByOne() {
        if (expected.isEmpty()) {
            CampaignStory.of(SEED, LENGTH).forEach((event) -> write(event));
            expected = this.dump.take();
            assertThat(lines(PositionOracle.TABLE).stream().sorted())
                    .hasSizeGreaterThan(400)
                    .containsExactlyElementsOf(
                            new PositionOracle(CampaignStory.of(SEED, LENGTH)).lines());
            this.rebuild.resetReadModel();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noCutAndNoInterleavingChangesATable(long seed) {
        Random random = new Random(seed);
        List<List<Happened>> segments = deal(2 + random.nextInt(5));
        while (!segments.isEmpty()) {
            List<Happened> segment = segments.get(random.nextInt(segments.size()));
            int size = Math.min(segment.size(), 1 + random.nextInt(60));
            write(List.copyOf(segment.subList(0, size)));
            segment.subList(0, size).clear();
            segments.removeIf(List::isEmpty);
        }
        assertSame();
    }

    @Test
    void segmentsThatMeetLoseNothing() throws Exception {
        List<List<Happened>> segments = deal(4);
        try (ExecutorService threads = Executors.newFixedThreadPool(segments.size())) {
            List<Future<?>> running = new ArrayList<>();
            for (List<Happened> segment : segments) {
                running.add(threads.submit(() -> writeByTens(segment)));
            }
            for (Future<?> future : running) {
                future.get();
            }
        }
        assertSame();
    }

    @Test
    void whatWasSeenCountsOnce() {
        List<Happened> story = CampaignStory.of(SEED, LENGTH);
        write(story.subList(0, 300));
        write(story.subList(150, 350));
        write(story.subList(50, LENGTH));
        write(story);
        assertSame();
    }

    @Test
    void derivingAnewChangesNothing() {
        write(CampaignStory.of(SEED, LENGTH));
        this.database.sql("update lecture.derivation set fingerprint = 'another'").update();
        this.database.sql("update lecture.position_fact set answered = -1, type = 'x'").update();
        this.database.sql("delete from lecture.position_fact_past where axis = 'eleves'").update();
        this.startUp.afterSingletonsInstantiated();
        assertSame();
    }

    private void writeByTens(List<Happened> events) {
        for (int start = 0; start < events.size(); start += 10) {
            write(events.subList(start, Math.min(start + 10, events.size())));
        }
    }

    private static List<List<Happened>> deal(int count) {
        List<List<Happened>> segments = new ArrayList<>();
        for (int segment = 0; segment < count; segment++) {
            segments.add(new ArrayList<>());
        }
        CampaignStory.of(SEED, LENGTH)
                .forEach(
                        (event) ->
                                segments.get(Math.floorMod(event.subject().hashCode() * 31, count))
                                        .add(event));
        segments.removeIf(List::isEmpty);
        return segments;
    }

    /** Table by table, so that a failure names what differs. */
    private void assertSame() {
        this.dump
                .take()
                .forEach(
                        (table, rows) ->
                                assertThat(rows)
                                        .as(table)
                                        .containsExactlyElementsOf(
                                                expected.getOrDefault(table, List.of())));
    }
}
