package fr.observatoire.command.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

class FaultTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "57P01", "57P03", "57014", "08006", "08003", "53300", "53100", "25P03", "55P03",
                "28000", "42P01", "58030", "XX000"
            })
    void whatTheServerCannotDoNowIsWaitedFor(String state) {
        assertThat(Fault.of(failure(state))).isEqualTo(Fault.OUTAGE);
    }

    @Test
    void aServerThatDoesNotAnswerIsWaitedFor() {
        assertThat(
                        Fault.of(
                                new CannotCreateTransactionException(
                                        "no connection",
                                        new SQLTransientConnectionException("pool", "22000"))))
                .isEqualTo(Fault.OUTAGE);
        assertThat(Fault.of(new IllegalStateException(new SQLException("closed"))))
                .isEqualTo(Fault.OUTAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "40P01"})
    void anotherWriterThatWasFasterIsTriedAfter(String state) {
        assertThat(Fault.of(failure(state))).isEqualTo(Fault.CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "22021", "22P05", "23502", "23514", "54000", "21000"})
    void whatSpeaksOfValuesIsSearchedFor(String state) {
        assertThat(Fault.of(failure(state))).isEqualTo(Fault.DATA);
    }

    @Test
    void aFaultOfOursIsSearchedForToo() {
        assertThat(Fault.of(new IllegalStateException("a rule that fails"))).isEqualTo(Fault.DATA);
    }

    @Test
    void aPartitionThatIsAnothersIsLeft() {
        assertThat(Fault.of(new OffsetMovedException(new TopicPartition("sujet", 0), 7)))
                .isEqualTo(Fault.LOST);
    }

    private static RuntimeException failure(String state) {
        return new DataIntegrityViolationException(
                "as Spring says", new SQLException("as PostgreSQL says", state));
    }
}
