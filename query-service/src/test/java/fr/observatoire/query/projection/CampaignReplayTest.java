package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;

/** Campaigns through the real store and processor, whose segments run side by side. */
class CampaignReplayTest extends ReadModelTest {

    @Autowired private MeterRegistry meters;

    @Test
    void replayingTwiceGivesTheSameTables() {
        List<Happened> story = CampaignStory.of(5, 250);
        this.log.append(story.stream().map(Happened::event).toList());
        awaitTheEnd();
        assertThat(lines(PositionOracle.TABLE).stream().sorted())
                .isNotEmpty()
                .containsExactlyElementsOf(new PositionOracle(story).lines());
        Map<String, List<String>> first = this.dump.take();
        for (int replay = 0; replay < 2; replay++) {
            this.rebuild.resetReadModel();
            await().untilAsserted(() -> assertThat(this.dump.take()).isEqualTo(first));
        }
    }

    private void awaitTheEnd() {
        await().until(
                        () ->
                                this.meters
                                                .get("observatoire.projection.lag.events")
                                                .gauge()
                                                .value()
                                        == 0);
    }
}
