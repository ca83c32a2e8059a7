package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.period.KnownRows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Responses, positions and plans as known before a moment are those projected until then. */
class CampaignsKnownOnTest extends ReadModelTest {

    private static final int LENGTH = 300;

    private static final Map<String, String> COLUMNS =
            Map.of(
                    "response",
                    "uai, campaign, state, started_at, submitted_at, withdrawn_at, stated_by",
                    "position_fact",
                    "uai, campaign, answered_on, position_id, axis, step, numerator, denominator,"
                            + " counts, answered, applicable",
                    "objective",
                    "uai, objective, state, target, set_on, due_on, changed_on, position");

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void whatWasKnownIsWhatWasProjectedUntilThen(long seed) {
        List<Happened> story = CampaignStory.of(seed, LENGTH);
        int half = LENGTH / 2 + (int) seed;
        write(story.subList(0, half));
        Map<String, List<String>> until = rows(Knowledge.NOW);
        write(story.subList(half, LENGTH));

        Knowledge then = Knowledge.before(story.get(half).at());
        assertThat(rows(then)).isEqualTo(until);
        assertThat(rows(Knowledge.NOW)).isNotEqualTo(until);
        assertThat(until.values()).allSatisfy((rows) -> assertThat(rows).isNotEmpty());
    }

    private Map<String, List<String>> rows(Knowledge knowledge) {
        return COLUMNS.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                (it) ->
                                        this.database
                                                .sql(
                                                        "select concat_ws('|', %s) from %s rows order by 1"
                                                                .formatted(
                                                                        it.getValue(),
                                                                        KnownRows.of(
                                                                                it.getKey(),
                                                                                knowledge)))
                                                .params(KnownRows.parameters(knowledge))
                                                .query(String.class)
                                                .list()));
    }
}
