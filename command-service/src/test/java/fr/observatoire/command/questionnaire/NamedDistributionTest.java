package fr.observatoire.command.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.submission.ContractJson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

/** A file has one column per level: their names keep one from being taken for another. */
class NamedDistributionTest {

    private static final int LEVELS = 3;

    @Test
    void partsAreToldByTheirNames() {
        assertThat(
                        read(
                                """
                                {"ne-souhaite-pas-repondre":5,"3":3,"1":1,"non-concerne":4,"2":0}\
                                """))
                .hasValue(List.of(1, 0, 3, 4, 5));
    }

    @Test
    void theWaysNotToAnswerMayBeLeftOut() {
        assertThat(read("{\"1\":1,\"2\":2,\"3\":3}")).hasValue(List.of(1, 2, 3, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"1\":1,\"2\":2}",
                "{\"1\":1,\"non-concerne\":0,\"ne-souhaite-pas-repondre\":0}",
                "{\"1\":1,\"2\":2,\"3\":3,\"4\":4}",
                "{\"1\":1,\"2\":2,\"3\":\"beaucoup\"}",
                "{\"1\":1,\"2\":2,\"3\":null}"
            })
    void noLevelIsGuessed(String given) {
        assertThat(read(given)).isEmpty();
    }

    private static Optional<List<Integer>> read(String json) {
        return Distribution.read(ContractJson.mapper().readTree(json), LEVELS);
    }
}
