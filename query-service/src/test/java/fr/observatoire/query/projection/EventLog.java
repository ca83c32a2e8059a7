package fr.observatoire.query.projection;

import fr.observatoire.contract.axon.StoredNameSerializer;
import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.parts.testing.TestDatabases;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MetaData;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Appends events as command-service does, and is otherwise a stranger to the read side. */
final class EventLog {

    private final TestDatabases databases;

    private final StoredNameSerializer serializer = StoredNameSerializer.create();

    private final Map<String, Long> sequences = new HashMap<>();

    EventLog(TestDatabases databases) {
        this.databases = databases;
    }

    void clear() {
        execute("truncate DomainEventEntry");
    }

    void append(Object... events) {
        append(List.of(events));
    }

    void append(List<?> events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (Object event : events) {
            String stream = stream(event);
            messages.add(
                    new GenericDomainEventMessage<>(
                            "test",
                            stream,
                            this.sequences.merge(stream, 1L, Long::sum) - 1,
                            event,
                            MetaData.with("submissionId", UUID.randomUUID().toString()),
                            UUID.randomUUID().toString(),
                            Instant.now()));
        }
        try (Connection connection = this.databases.connectWrite()) {
            engine(connection).appendEvents(messages);
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** A response has one stream, as the versions of its sections demand. */
    private static String stream(Object event) {
        String subject = new Happened(0, event).subject();
        return (event instanceof QuestionnaireEvent response)
                ? subject + "/" + response.campaign()
                : event.getClass().getSimpleName() + "/" + subject;
    }

    /** What a later version of the product may have stored. */
    void appendOfUnknownType(String storedName, String json) {
        appendStored(storedName, "1", json);
    }

    /** What an earlier version may have stored. */
    void appendStored(String storedName, String revision, String json) {
        execute(
                """
                insert into DomainEventEntry (aggregateIdentifier, sequenceNumber, type,
                    eventIdentifier, metaData, payload, payloadRevision, payloadType, timeStamp)
                values ('unknown/0350001A', 0, 'test', '%s', '{}', '%s', '%s', '%s',
                    '2026-01-01T00:00:00Z')
                """
                        .formatted(
                                UUID.randomUUID(), json.replace("'", "''"), revision, storedName));
    }

    private void execute(String sql) {
        try (Connection connection = this.databases.connectWrite();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private JdbcEventStorageEngine engine(Connection connection) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(() -> connection)
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(this.serializer)
                .snapshotSerializer(this.serializer)
                .build();
    }
}
