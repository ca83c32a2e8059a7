package fr.observatoire.command.eventstore;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/**
 * The event table: read once and appended to once per batch, on the connection of the open
 * transaction. Its errors are PostgreSQL's own; the whole statement fails, never one event of it.
 */
@Component
public class EventTable {

    /** Any number does, as long as all writers of this database use the same. */
    private static final long APPENDING = 0x4F42_5345_5256L;

    private static final String READ =
            """
            select type, aggregateIdentifier, sequenceNumber, eventIdentifier, timeStamp,
                payloadType, payloadRevision, payload, metaData
            from DomainEventEntry where aggregateIdentifier = any(?)
            order by aggregateIdentifier, sequenceNumber
            """;

    /**
     * No event is dated before one of an earlier position, whatever the clocks of those who append:
     * what was known before a moment never grows.
     */
    private static final String APPEND =
            """
            insert into DomainEventEntry (aggregateIdentifier, sequenceNumber, type,
                eventIdentifier, metaData, payload, payloadRevision, payloadType, timeStamp)
            select it.aggregate, it.sequence, it.type, it.event, it.meta, it.payload, it.revision,
                it.name, greatest(it.time, last.timeStamp)
            from unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::bytea[], ?::bytea[],
                ?::text[], ?::text[], ?::text[]) with ordinality
                as it (aggregate, sequence, type, event, meta, payload, revision, name, time, number)
            left join (select timeStamp from DomainEventEntry order by globalIndex desc limit 1) last
                on true
            order by it.number
            """;

    private final JdbcTemplate jdbc;

    private final Serializer serializer;

    EventTable(JdbcTemplate jdbc, Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    Serializer serializer() {
        return this.serializer;
    }

    /** The events of these aggregates, in order within each. */
    List<DomainEventData<byte[]>> read(Collection<String> aggregates) {
        return this.jdbc.query(READ, EventTable::event, (Object) aggregates.toArray(String[]::new));
    }

    /**
     * Lets one transaction at a time append, until it ends: positions become visible in their
     * order, and no reader passes one that comes late.
     */
    public void lock() {
        this.jdbc.query("select pg_advisory_xact_lock(?)", (row) -> {}, APPENDING);
    }

    /** Appends under {@link #lock}; positions follow the order of the list. */
    void append(List<DomainEventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        EventColumns columns = new EventColumns(this.serializer, events);
        this.jdbc.update(
                (connection) -> {
                    PreparedStatement statement = connection.prepareStatement(APPEND);
                    columns.bind(statement);
                    return statement;
                });
    }

    private static DomainEventData<byte[]> event(ResultSet row, int number) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("type"),
                row.getString("aggregateIdentifier"),
                row.getLong("sequenceNumber"),
                row.getString("eventIdentifier"),
                row.getString("timeStamp"),
                row.getString("payloadType"),
                row.getString("payloadRevision"),
                row.getBytes("payload"),
                row.getBytes("metaData"));
    }
}
