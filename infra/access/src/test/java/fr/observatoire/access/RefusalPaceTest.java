package fr.observatoire.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class RefusalPaceTest {

    private final RefusalPace pace = new RefusalPace();

    /** A bucket of one a second may have been filled up a little meanwhile. */
    @Test
    void whoKnocksAllTheTimeIsNotWrittenDownAllTheTime() {
        long written =
                IntStream.range(0, 10_000).filter((any) -> this.pace.allows("intrus")).count();

        assertThat(written).isBetween((long) RefusalPace.PER_MINUTE, 1_000L);
        assertThat(this.pace.allows("another")).isTrue();
    }
}
