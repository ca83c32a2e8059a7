package fr.observatoire.command.eventstore;

import static fr.observatoire.command.batch.Declarations.school;
import static fr.observatoire.command.batch.Declarations.uai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.observatoire.command.batch.Writer;
import fr.observatoire.parts.testing.TestParts;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Who may do what to the event table. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryIT {

    private final Writer writer = new Writer();

    private final JdbcTemplate reader =
            new JdbcTemplate(
                    new DriverManagerDataSource(
                            this.writer.url(), "observatoire_events_reader", TestParts.PASSWORD));

    @BeforeAll
    void storeOneEvent() {
        this.writer.start();
        this.writer.send(school(uai(1)));
        this.writer.awaitReceipts(1);
    }

    @AfterAll
    void stop() {
        this.writer.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update DomainEventEntry set payload = ''",
                "delete from DomainEventEntry",
                "delete from DomainEventEntry where false",
                "truncate DomainEventEntry"
            })
    void evenItsOwnerCannotChangeHistory(String statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> this.writer.jdbc().execute(statement))
                .withMessageContaining("events are never changed");
        assertThat(this.writer.count("DomainEventEntry")).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DomainEventEntry", "receipt", "file_receipt", "dead_letter_count", "texte"})
    void theReadSideReads(String table) {
        assertThat(this.reader.queryForList("select * from " + table)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dead_letter",
                "school_index",
                "kafka_offset",
                "campaign_index",
                "campaign_school",
                "referentiel_index"
            })
    void theReadSideSeesNothingElse(String table) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> this.reader.queryForList("select * from " + table))
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    @Test
    void theReadSideWritesNothing() {
        this.reader.execute("set default_transaction_read_only = off");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> this.reader.update("insert into receipt default values"));
    }
}
