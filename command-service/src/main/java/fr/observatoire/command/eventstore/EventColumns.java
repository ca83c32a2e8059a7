package fr.observatoire.command.eventstore;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Events as columns: one array per column makes one statement of any number of rows. */
final class EventColumns {

    private final List<DomainEventMessage<?>> events;

    private final List<SerializedObject<byte[]>> metaData;

    private final List<SerializedObject<byte[]>> payloads;

    EventColumns(Serializer serializer, List<DomainEventMessage<?>> events) {
        this.events = events;
        this.metaData =
                events.stream()
                        .map((event) -> event.serializeMetaData(serializer, byte[].class))
                        .toList();
        this.payloads =
                events.stream()
                        .map((event) -> event.serializePayload(serializer, byte[].class))
                        .toList();
    }

    void bind(PreparedStatement statement) throws SQLException {
        Connection connection = statement.getConnection();
        Object[][] columns = {
            texts(DomainEventMessage::getAggregateIdentifier),
            this.events.stream().map(DomainEventMessage::getSequenceNumber).toArray(Long[]::new),
            texts(DomainEventMessage::getType),
            texts(DomainEventMessage::getIdentifier),
            bytes(this.metaData),
            bytes(this.payloads),
            this.payloads.stream().map((data) -> data.getType().getRevision()).toArray(),
            this.payloads.stream().map((data) -> data.getType().getName()).toArray(),
            texts((event) -> DateTimeUtils.formatInstant(event.getTimestamp()))
        };
        List<String> types =
                List.of("text", "bigint", "text", "text", "bytea", "bytea", "text", "text", "text");
        for (int i = 0; i < columns.length; i++) {
            statement.setArray(i + 1, connection.createArrayOf(types.get(i), columns[i]));
        }
    }

    private String[] texts(Text column) {
        return this.events.stream().map(column::of).toArray(String[]::new);
    }

    private static byte[][] bytes(List<SerializedObject<byte[]>> data) {
        return data.stream().map(SerializedObject::getData).toArray(byte[][]::new);
    }

    @FunctionalInterface
    private interface Text {

        String of(DomainEventMessage<?> event);
    }
}
