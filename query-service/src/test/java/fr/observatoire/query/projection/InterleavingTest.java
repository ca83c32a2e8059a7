package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The same events, cut into batches and dealt to segments in many ways, give the same tables; and
 * these are the ones that plain Java works out from the events.
 */
class InterleavingTest extends ReadModelTest {

    private static final long SEED = 20_260_101;

    private static final int LENGTH = 500;

    private static List<String> rollup = List.of();

    private static List<String> coverage = List.of();

    private static Map<String, List<String>> expected = Map.of();

    @BeforeEach
    void workOut() {
        if (rollup.isEmpty()) {
            List<Happened> story = Story.of(SEED, LENGTH);
            Oracle oracle = new Oracle(story);
            rollup = oracle.rollup();
            coverage = oracle.coverage();
            story.forEach((event) -> write(event));
            expected = this.dump.take();
            this.rebuild.resetReadModel();
        }
    }

    @Test
    void eventsOneByOneGiveWhatTheyMean() {
        write(Story.of(SEED, LENGTH));
        assertThat(this.dump.lines("rollup"))
                .hasSizeGreaterThan(400)
                .containsExactlyElementsOf(rollup);
        assertThat(this.dump.lines("coverage"))
                .hasSizeGreaterThan(200)
                .containsExactlyElementsOf(coverage);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7})
    void noCutAndNoInterleavingChangesATable(long seed) {
        Random random = new Random(seed);
        List<List<Happened>> segments = deal(Story.of(SEED, LENGTH), 1 + random.nextInt(4));
        while (!segments.isEmpty()) {
            List<Happened> segment = segments.get(random.nextInt(segments.size()));
            int size = Math.min(segment.size(), 1 + random.nextInt(120));
            write(List.copyOf(segment.subList(0, size)));
            segment.subList(0, size).clear();
            segments.removeIf(List::isEmpty);
        }
        assertSame();
        assertThat(this.dump.lines("rollup")).containsExactlyElementsOf(rollup);
        assertThat(this.dump.lines("coverage")).containsExactlyElementsOf(coverage);
    }

    @Test
    void whatWasSeenCountsOnce() {
        List<Happened> story = Story.of(SEED, LENGTH);
        write(story.subList(0, 400));
        write(story.subList(250, 450));
        write(story.subList(100, LENGTH));
        write(story);
        assertSame();
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

    private static List<List<Happened>> deal(List<Happened> events, int count) {
        List<List<Happened>> segments = new ArrayList<>();
        for (int segment = 0; segment < count; segment++) {
            segments.add(new ArrayList<>());
        }
        events.forEach(
                (event) ->
                        segments.get(Math.floorMod(event.subject().hashCode(), count)).add(event));
        segments.removeIf(List::isEmpty);
        return segments;
    }
}
