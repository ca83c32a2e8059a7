package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Random streams of declarations, corrections, closures and changes of sharing, against a slow and
 * obvious computation straight from the events. A longer run: {@code mvn verify -Dstreams=1000
 * -Dtest=StreamsTest -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class StreamsTest extends ReadModelTest {

    private static final int LENGTH = 40;

    /** In one go: starting the processor anew for each would take longer than the streams. */
    @Test
    void theReadModelIsWhatTheEventsMean() {
        LongStream.rangeClosed(1, Long.getLong("streams", 100)).forEach(this::check);
    }

    private void check(long seed) {
        this.dump.clear();
        List<Happened> events = events(seed);
        writeInBatches(events, new Random(seed));
        Oracle oracle = new Oracle(events);
        List<String> positions = new PositionOracle(events).lines();

        assertThat(this.dump.lines("rollup"))
                .as("stream %d", seed)
                .containsExactlyElementsOf(oracle.rollup());
        assertThat(this.dump.lines("coverage"))
                .as("stream %d", seed)
                .containsExactlyElementsOf(oracle.coverage());
        assertThat(lines(PositionOracle.TABLE).stream().sorted())
                .as("stream %d", seed)
                .containsExactlyElementsOf(positions);
        assertThat(lines(SharingOracle.VIEW).stream().sorted())
                .as("stream %d", seed)
                .containsExactlyElementsOf(
                        new SharingOracle(events, positions, sections()).lines());
    }

    /**
     * Two lives of the same schools, one after the other, of which the second answers questions.
     */
    private static List<Happened> events(long seed) {
        return Happened.inOrder(
                Stream.concat(
                                Story.of(seed, LENGTH).stream(),
                                CampaignStory.of(seed, LENGTH).stream())
                        .map(Happened::event)
                        .toList());
    }

    private void writeInBatches(List<Happened> events, Random random) {
        List<Happened> left = new ArrayList<>(events);
        while (!left.isEmpty()) {
            List<Happened> batch = left.subList(0, Math.min(left.size(), 1 + random.nextInt(60)));
            write(List.copyOf(batch));
            batch.clear();
        }
    }

    /** By the definitions; an axis has the same sections in all versions here. */
    private Map<List<String>, List<String>> sections() {
        Map<List<String>, List<String>> sections = new HashMap<>();
        this.database
                .sql("select position_id, axis, sections from lecture.position_axis")
                .query(
                        (row) -> {
                            sections.put(
                                    List.of(row.getString(1), row.getString(2)),
                                    List.of((String[]) row.getArray(3).getArray()));
                        });
        return sections;
    }
}
